/** Who may import whom. Run with: depcruise --config build/layers.cjs shared electron renderer test build */
module.exports = {
  forbidden: [
    {
      name: 'shared-imports-only-shared-and-zod',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: '^shared/|node_modules/zod/' },
    },
    {
      name: 'domain-imports-only-domain',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: '^shared/domain/|node_modules/zod/' },
    },
    {
      name: 'renderer-never-main',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/|node_modules/(electron|better-sqlite3)/' },
    },
    { name: 'main-never-renderer', severity: 'error', from: { path: '^electron/' }, to: { path: '^renderer/|node_modules/react' } },
    {
      name: 'core-knows-no-host',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: { path: '^electron/(desktop|browser)/|node_modules/electron/' },
    },
    {
      name: 'browser-host-knows-no-electron',
      severity: 'error',
      from: { path: '^electron/browser/' },
      to: { path: '^electron/desktop/|node_modules/electron/' },
    },
    {
      name: 'desktop-host-knows-no-browser-host',
      severity: 'error',
      from: { path: '^electron/desktop/' },
      to: { path: '^electron/browser/' },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    { name: 'controls-know-no-feature', severity: 'error', from: { path: '^renderer/(ui|i18n)/' }, to: { path: '^renderer/features/' } },
    {
      name: 'sql-lives-in-core',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/core/' },
      to: { path: 'node_modules/(better-sqlite3|@types/better-sqlite3)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?raw$|^electron$' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
