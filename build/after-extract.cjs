const { rmSync } = require('node:fs')
const path = require('node:path')

/** Takes out the sample app that Electron's folder holds: no app but ours may be started by our binary. */
module.exports = function afterExtract({ appOutDir, electronPlatformName }) {
  const resources = electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources'
  rmSync(path.join(appOutDir, resources, 'default_app.asar'), { force: true })
}
