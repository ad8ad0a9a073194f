import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { routesOf } from '../../build/screens/routes'
import { main as seed } from '../../build/seed/seed'
import { makeFolder } from './make-folder'

/** A data folder with the sample firm, and where each of its screens is. */
export function makeSampleFolder(language: 'en' | 'fr' = 'en') {
  const folder = join(makeFolder(), 'data')
  seed(['--data-dir', folder, '--language', language])
  const routes = new Map(routesOf(folder))
  const pathOf = (screen: string): string => {
    const path = routes.get(screen)
    if (path === undefined) throw new Error(`There is no screen called ${screen}`)
    return path
  }
  return { folder, pathOf }
}

/** The newest note of the sample's running interview, as it is on the disk. */
export function storedNote(folder: string): string {
  const db = new Sqlite(join(folder, 'backbench.db'), { readonly: true })
  const text = db
    .prepare(`SELECT text FROM notes JOIN interviews i ON i.id = interviewId WHERE i.status = 'running' ORDER BY savedAtMs DESC`)
    .pluck()
    .get()
  db.close()
  return String(text)
}
