const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('bridge', { invoke: (path, input) => ipcRenderer.invoke('bare:invoke', path, input) })
