import type { OnBeforeRequestListenerDetails, Protocol, Session, WebRequest } from 'electron'
import { declareScheme } from './addresses'
import { checkNotReady } from './app'
import { checkKeys, only } from './only'

type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0]
type SchemeHandler = Parameters<Protocol['handle']>[1]

/** What main has asked to be asked. */
export type Rules = {
  readonly schemes: Map<string, SchemeHandler>
  beforeRequest: BeforeRequest
  permissionRequest: Parameters<Session['setPermissionRequestHandler']>[0]
  permissionCheck: Parameters<Session['setPermissionCheckHandler']>[0]
  devicePermission: Parameters<Session['setDevicePermissionHandler']>[0]
}

export const rules: Rules = {
  schemes: new Map(),
  beforeRequest: null,
  permissionRequest: null,
  permissionCheck: null,
  devicePermission: null,
}

/** What main says to a request. No rule lets everything through, as in Electron. */
export function isCancelled(details: Pick<OnBeforeRequestListenerDetails, 'id' | 'url' | 'method' | 'resourceType'>): Promise<boolean> {
  const rule = rules.beforeRequest
  if (rule === null) return Promise.resolve(false)
  return new Promise(resolve =>
    rule({ ...details, referrer: '', timestamp: Date.now(), uploadData: [] }, response => resolve(response.cancel === true)),
  )
}

const handlers = only('session.protocol', {
  handle(scheme, handler) {
    rules.schemes.set(scheme, handler)
  },
} satisfies Pick<Protocol, 'handle'>)

const webRequest = only('session.webRequest', {
  onBeforeRequest(listener: BeforeRequest) {
    rules.beforeRequest = listener
  },
})

const defaultSession = only('session', {
  protocol: handlers,
  webRequest,
  setPermissionRequestHandler(handler) {
    rules.permissionRequest = handler
  },
  setPermissionCheckHandler(handler) {
    rules.permissionCheck = handler
  },
  setDevicePermissionHandler(handler) {
    rules.devicePermission = handler
  },
} satisfies Record<'protocol' | 'webRequest', object> &
  Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>)

export const session = only('session', { defaultSession })

export const protocol = only('protocol', {
  registerSchemesAsPrivileged(customSchemes) {
    checkNotReady('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges = {} } of customSchemes) {
      checkKeys('scheme privileges', privileges, ['standard', 'secure', 'supportFetchAPI'])
      declareScheme(scheme)
    }
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>)
