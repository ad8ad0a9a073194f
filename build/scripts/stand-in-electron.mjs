import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// What @electron/fuses looks for in a binary: this mark, the wire's version, its length, and one character for each fuse.
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
// As Electron delivers them: what an app should switch off is on, and the other way round.
const fuses = '10110001'

function binary() {
  const wire = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, fuses.length]), Buffer.from(fuses)])
  const script = '#!/bin/sh\necho "This is a stand-in: Electron was not on the machine that packed this." >&2\nexit 1\n# '
  return Buffer.concat([Buffer.from(script), wire, Buffer.from('\n')])
}

/**
 * Makes a folder in the shape of Electron for Linux, with a binary that is none but has the switches of one.
 * The layout of the package can then be made and tested where Electron cannot be had.
 */
export function makeStandInElectron(folder) {
  const files = {
    electron: binary(),
    version: '0.0.0',
    LICENSE: 'A stand-in of our own: there is no Electron in here.\n',
    'locales/en-US.pak': '',
    'locales/fr.pak': '',
    'locales/de.pak': '',
    'resources/default_app.asar': '',
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content, { mode: name === 'electron' ? 0o755 : 0o644 })
  }
  return folder
}
