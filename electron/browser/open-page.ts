import { spawn } from 'node:child_process'

type Opener = { readonly command: string; readonly args: readonly string[]; readonly isVerbatim?: boolean }

function openerOf(platform: NodeJS.Platform, address: string): Opener {
  if (platform === 'darwin') return { command: 'open', args: [address] }
  if (platform === 'win32') return { command: 'cmd', args: ['/d', '/c', 'start', '""', `"${address}"`], isVerbatim: true }
  return { command: 'xdg-open', args: [address] }
}

/** Shows an address in the machine's own browser. `onFailure` is called when the machine has no way to do that. */
export function openPage(address: string, onFailure: () => void): void {
  const { command, args, isVerbatim = false } = openerOf(process.platform, address)
  const opener = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: isVerbatim })
  opener.on('error', onFailure)
  opener.on('exit', code => {
    if (code !== 0) onFailure()
  })
  opener.unref()
}
