import { enableCompileCache, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

// node read-main.mjs CACHE MAIN [ARGUMENTS]: the milliseconds from asking for a main program until its first turn is over.
const [, , cache, main] = process.argv
const electron = new URL('./empty-electron.mjs', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: electron, shortCircuit: true } : next(specifier, context)),
})
enableCompileCache(cache)
const begun = performance.now()
await import(pathToFileURL(main).href)
process.stdout.write(String(performance.now() - begun))
process.exit(0)
