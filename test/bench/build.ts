import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

export const root = join(import.meta.dirname, '../..')
/** Apart from what starts and tests use: what is measured is built from the sources of this moment, and nobody builds it anew meanwhile. */
export const benchFolder = join(root, 'out/bench')
export const rendererFolder = join(benchFolder, 'renderer')

// This program itself runs in development mode, and React would be built for that.
process.env.NODE_ENV = 'production'

const nodeConfig = join(root, 'build/vite.node.config.ts')

/** The rows that need no window, bundled as the hosts are. */
export async function buildCore(): Promise<string> {
  const rolldownOptions = { output: { entryFileNames: 'core.js' } }
  await build({
    configFile: nodeConfig,
    mode: 'browser',
    build: { ssr: 'test/bench/core.ts', outDir: join(benchFolder, 'core'), rolldownOptions },
  })
  return join(benchFolder, 'core/core.js')
}

/** The browser host and its page. */
export async function buildHost(): Promise<string> {
  await build({ configFile: nodeConfig, mode: 'browser', build: { outDir: join(benchFolder, 'main') } })
  await build({ configFile: join(root, 'build/vite.renderer.config.ts'), build: { outDir: rendererFolder } })
  return join(benchFolder, 'main/browser.js')
}

/** The desktop host; its page is the one of `buildHost`. */
export async function buildDesktop(): Promise<string> {
  for (const mode of ['desktop', 'preload']) await build({ configFile: nodeConfig, mode, build: { outDir: join(benchFolder, 'main') } })
  return join(benchFolder, 'main/desktop.js')
}

/** What the browser rows run inside a page, as one script that leaves its functions in a global of that name. */
export async function buildPageScript(name: 'product' | 'bare'): Promise<string> {
  const outDir = join(benchFolder, 'page')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    // a library is left its choice of mode, but a page has no process to ask
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome150',
      lib: { entry: join(root, `test/bench/page/${name}.ts`), name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  })
  return `${readFileSync(join(outDir, `${name}.js`), 'utf8')}\nglobalThis.${name} = ${name}`
}
