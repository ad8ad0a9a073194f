import './typescript-hook.mjs'

// Prints the problem with a data folder, or "good": node prepare-folder.mjs FOLDER
const { prepareDataFolder } = await import('../../electron/core/data-folder.ts')
try {
  prepareDataFolder(process.argv[2])
  process.stdout.write('good\n')
} catch (error) {
  process.stdout.write(`${error.problem}\n`)
}
