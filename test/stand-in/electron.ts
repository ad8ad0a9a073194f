import { app } from './app'
import { takeOrders } from './control'
import { ipcMain } from './ipc'
import { Menu } from './menu'
import { protocol, session } from './session'
import { dialog, screen, shell } from './small-modules'
import { BrowserWindow } from './window'

// What main imports from here and does not find is refused when it is loaded.
export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell }

takeOrders({ app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell })
