const path = require('node:path')
const { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } = require('@electron/fuses')

/** Switches inside Electron's binary, set before it is signed. Whoever can start our app can then not make another program of it. */
const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
}

function binaryOf({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${packager.appInfo.productFilename}.app`)
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${packager.appInfo.productFilename}.exe`)
  return path.join(appOutDir, packager.executableName)
}

/** Sets the fuses and reads them back: a package whose fuses are not as they should be is not made. */
module.exports = async function afterPack(context) {
  const binary = binaryOf(context)
  // The copy for Apple's own processors carries a signature that breaks when the file is changed.
  const resetAdHocDarwinSignature = context.electronPlatformName === 'darwin' && process.platform === 'darwin'
  await flipFuses(binary, { version: FuseVersion.V1, resetAdHocDarwinSignature, ...fuses })
  const wire = await getCurrentFuseWire(binary)
  for (const [fuse, isOn] of Object.entries(fuses)) {
    if (String.fromCharCode(wire[fuse]) !== (isOn ? '1' : '0')) throw new Error(`The fuse ${FuseV1Options[fuse]} could not be set.`)
  }
}
