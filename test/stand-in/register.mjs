import { registerHooks } from 'node:module'
import '../helpers/typescript-hook.mjs'
import { noteLoaded } from './loaded.mjs'

// node --import …/register.mjs out/main/desktop.js: the built program runs as it is and finds the stand-in where Electron would be.
const standIn = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)),
  load(url, context, next) {
    noteLoaded(url)
    return next(url, context)
  },
})
