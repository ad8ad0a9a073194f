import type { WebContents } from 'electron'
import type { Cdp } from './cdp'
import type { EmptyPage } from './chromium'
import { rules } from './session'

type Asked = Parameters<NonNullable<typeof rules.permissionRequest>>[1]

/** Electron's name beside Chromium's. */
const permissions: readonly (readonly [Asked, 'geolocation' | 'notifications' | 'midi' | 'clipboard-read' | 'camera' | 'microphone'])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['media', 'camera'],
  ['media', 'microphone'],
]

function isGranted(contents: WebContents, permission: Asked): boolean {
  let isGiven = rules.permissionRequest === null // Electron gives what nobody refuses
  rules.permissionRequest?.(contents, permission, answer => (isGiven = answer), { isMainFrame: true, requestingUrl: contents.getURL() })
  return isGiven
}

/** Asks main beforehand what it would say, and has Chromium say that. */
export async function settlePermissions(browser: Cdp, { browserContextId }: EmptyPage, contents: WebContents): Promise<void> {
  for (const [asked, name] of permissions) {
    const setting = isGranted(contents, asked) ? 'granted' : 'denied'
    await browser.send('Browser.setPermission', { permission: { name }, setting, ...(browserContextId && { browserContextId }) })
  }
}

/** What main says when this is asked for, looked up, and chosen among devices. */
export function answersTo(permission: string) {
  const ask: (contents: null, permission: string, answer: (isGiven: boolean) => void, details: object) => void =
    rules.permissionRequest as never
  const check: (contents: null, permission: string, origin: string, details: object) => boolean = rules.permissionCheck as never
  const device: (details: object) => boolean = rules.devicePermission as never
  let request = true
  ask(null, permission, isGiven => (request = isGiven), {})
  return { request, check: check(null, permission, 'app://bundle', {}), device: device({ deviceType: permission, origin: 'app://bundle' }) }
}
