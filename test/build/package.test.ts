import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules, createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { listPackage, statFile } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Packed, pack, packApp, packedMainPath } from '../helpers/pack-app'

const root = join(import.meta.dirname, '../..')
let packed: Packed
let main = ''

beforeAll(() => {
  packed = packApp()
  main = packedMainPath(packed.archive)
  return () => {
    packed.remove()
    rmSync(join(main, '../../..'), { recursive: true, force: true })
  }
}, 180_000)

const read = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted()

/** Files of the archive, without its folders. */
const archived = (archive: string): readonly string[] =>
  listPackage(archive, { isPack: false })
    .map(name => name.replaceAll('\\', '/').slice(1))
    .filter(name => !('files' in statFile(archive, name)))

const imported = (source: string): readonly string[] =>
  [...source.matchAll(/(?:^import\b[^'"\n]*|^export\b[^'"\n]* from |\bimport\(|\brequire\()["']([^"'\n]+)["']/gm)].flatMap(
    match => match[1] ?? [],
  )

const isPackage = (name: string) => !/^(node:|\.)/.test(name) && name !== 'electron' && !builtinModules.includes(name)

describe('the packed app', () => {
  test('holds every package that its programs load', () => {
    const folder = join(main, '..')
    const programs = readdirSync(folder).filter(name => /\.c?js$/.test(name))
    const names = new Set(programs.flatMap(name => imported(read(join(folder, name)))).filter(isPackage))
    expect([...names]).toEqual(['better-sqlite3'])
    const found = createRequire(main)
    for (const name of names) expect(found.resolve(name)).toContain(join(folder, '../../node_modules', name))
  })

  test('opens a database with nothing but what is inside', () => {
    const Sqlite: unknown = createRequire(main)('better-sqlite3')
    const Constructor = z.custom<new (file: string) => { prepare(sql: string): { get(): unknown }; close(): void }>(
      value => typeof value === 'function',
    )
    const database = new (Constructor.parse(Sqlite))(':memory:')
    expect(database.prepare("SELECT count(*) AS n FROM pragma_module_list WHERE name = 'fts5'").get()).toEqual({ n: 1 })
    database.close()
  })

  test('holds the whole page as it was built', () => {
    const page = archived(packed.archive).filter(name => name.startsWith('out/renderer/'))
    expect(page).toContain('out/renderer/index.html')
    expect(page.toSorted()).toEqual(filesIn(join(packed.checkout, 'out/renderer')).map(name => `out/renderer/${name}`))
  })

  test('holds nothing else: no tests, no maps, no TypeScript, no browser host, no sample firm', () => {
    const expected = [
      /^package\.json$/,
      /^out\/main\/(desktop\.js|preload\.cjs|[\w-]*worker[\w-]*\.js)$/,
      /^out\/main\/spelling\/(hunspell\.wasm|(en|fr)\.(aff|dic))$/,
      /^out\/main\/packs\/[a-z-]+\.(en|fr)\.json$/,
      /^out\/renderer\/(index\.html|favicon\.svg|assets\/[\w.-]+\.(js|css|woff2|svg|wasm))$/,
      /^node_modules\/better-sqlite3\/(package\.json|lib\/[\w/-]+\.js|prebuilds\/linux-x64\.node)$/,
    ]
    expect(archived(packed.archive).filter(name => !expected.some(pattern => pattern.test(name)))).toEqual([])
    const names = ['app.asar', 'app.asar.unpacked', 'licences.txt']
    expect(readdirSync(packed.resources).toSorted()).toEqual(names)
  })

  test('keeps outside the archive only the binary, which the system itself must load', () => {
    expect(filesIn(join(packed.resources, 'app.asar.unpacked'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node'])
  })

  test('says nothing of how it was made', () => {
    const manifest: unknown = JSON.parse(read(join(main, '../../../package.json')))
    expect(manifest).toMatchObject({ name: 'backbench', main: 'out/main/desktop.js' })
    expect(manifest).not.toHaveProperty('scripts')
    expect(manifest).not.toHaveProperty('devDependencies')
  })

  test('cannot be turned into another program: the fuses of the binary are set', async () => {
    const wire = await getCurrentFuseWire(join(packed.appFolder, 'backbench'))
    const isOn = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]))
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
      onlyFromArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      archiveChecked: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      cookiesEncrypted: isOn(FuseV1Options.EnableCookieEncryption),
    }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      inspect: '0',
      fileProtocol: '0',
      onlyFromArchive: '1',
      archiveChecked: '1',
      cookiesEncrypted: '1',
    })
  })

  test('brings the licence of every dependency, and every dependency is in use', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read(join(root, 'package.json'))))
    const licences = read(join(packed.resources, 'licences.txt'))
    const missing = Object.entries(dependencies).filter(([name, version]) => !licences.includes(`\n${name} ${version} (`))
    expect(missing).toEqual([])
    // bundled though nobody named them
    for (const name of ['react-aria', 'scheduler', 'node-addon-api']) expect(licences).toContain(`\n${name} `)
  })

  test('speaks the two languages of the product and no other', () => {
    expect(readdirSync(join(packed.appFolder, 'locales')).toSorted()).toEqual(['en-US.pak', 'fr.pak'])
  })

  test('looks for no update: it is told of no place to look', () => {
    expect(existsSync(join(packed.resources, 'app-update.yml'))).toBe(false)
  })

  test('is packed with a line on the stand-in and one on its size', () => {
    expect(packed.printed).toContain('No Electron is packed: the folder is made around a stand-in for it and will not start.')
    expect(packed.printed).toMatch(/The app's own part is \d+\.\d MB of at most 15\.0 MB/)
  })

  test('takes for another processor the binary of that one', () => {
    const { archive } = pack(packed.checkout, 'arm64')
    expect(archived(archive).filter(name => name.endsWith('.node'))).toEqual(['node_modules/better-sqlite3/prebuilds/linux-arm64.node'])
  }, 120_000)
})
