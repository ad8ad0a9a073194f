import { onTestFinished } from 'vitest'
import type { DesktopApp, DesktopOptions } from '../stand-in/desktop-app'
import { launchStandIn } from '../stand-in/launch'
import { launchReal } from '../stand-in/real'
import { hostKind } from './host-kind'

export const isReal = hostKind === 'electron'

/** Starts the desktop app and cleans up after the test. */
export async function openDesktop(options: DesktopOptions): Promise<DesktopApp> {
  const app = await (isReal ? launchReal(options) : launchStandIn(options))
  onTestFinished(app.clean)
  return app
}
