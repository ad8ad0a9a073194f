import { registerHooks } from 'node:module'

// Lets a child process of a test run our sources as they are: Node strips the types, this finds the files.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if (!specifier.startsWith('.')) throw error
      return next(`${specifier}.ts`, context)
    }
  },
})
