import Sqlite from 'better-sqlite3'
import { app } from 'electron'

// The least that our main program has to load.
void app.whenReady().then(() => new Sqlite(':memory:'))
