// An Electron that never becomes ready: what a main program does before that is all that is left to measure.
const never = new Promise(() => undefined)

export const app = {
  on: () => undefined,
  setPath: () => undefined,
  whenReady: () => never,
  requestSingleInstanceLock: () => true,
}
export const protocol = { registerSchemesAsPrivileged: () => undefined }
export const [BrowserWindow, Menu, dialog, ipcMain, screen, session, shell] = Array(7).fill({})
