import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main as seed } from '../../build/seed/seed'
import { launchStandIn } from './launch'

const target = join(process.cwd(), '.screens')

/** A screen without a monitor, as wide as our smallest and with room for the window's own frame. */
async function openScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1360x860x24'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await Promise.race([
    once(screen.stdout, 'data'),
    once(screen, 'error').then(() => {
      throw new Error('Xvfb is needed (Debian: apt-get install xvfb imagemagick).')
    }),
  ])
  return { screen, display: `:${String(number).trim()}` }
}

/** The desktop window as a person sees it, with the command palette open over the sample firm: .screens/desktop-window.png */
export async function main(): Promise<void> {
  const { screen, display } = await openScreen()
  const folder = mkdtempSync(join(tmpdir(), 'backbench-picture-'))
  try {
    seed(['--data-dir', join(folder, 'data'), '--language', 'en'])
    const app = await launchStandIn({ folder: join(folder, 'data'), isHeaded: true, env: { DISPLAY: display } })
    const page = await app.page()
    await page.getByRole('navigation').first().waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.waitForTimeout(500)
    mkdirSync(target, { recursive: true })
    const file = join(target, 'desktop-window.png')
    const { status } = spawnSync('import', ['-display', display, '-window', 'root', file], { stdio: 'inherit' })
    if (status !== 0) throw new Error('ImageMagick could not take the picture.')
    console.log(file)
    await app.clean()
  } finally {
    screen.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
