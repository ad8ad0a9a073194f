import './typescript-hook.mjs'

// Holds a data folder until it is killed: node hold-folder.mjs FOLDER
const { lockFolder } = await import('../../electron/core/lock.ts')
lockFolder(process.argv[2])
process.stdout.write('held\n')
setInterval(() => {}, 1000)
