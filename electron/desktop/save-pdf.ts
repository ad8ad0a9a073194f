import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { fileName } from '../../shared/domain/file-name'
import type { Language } from '../../shared/domain/language'
import { AppError } from '../../shared/result'
import { nativeWords } from './native-words'

/** What is shown, as on paper: its own page size where it has one. */
export const pdfOf = ({ webContents }: BrowserWindow): Promise<Uint8Array> =>
  webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })

/** Asks where, then writes what is shown there. */
export async function savePdf(window: BrowserWindow, name: string, language: Language): Promise<{ saved: boolean }> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: nativeWords[language].savePdf,
    defaultPath: join(app.getPath('documents'), fileName(name, 'pdf')),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (canceled || filePath === '') return { saved: false }
  const bytes = await pdfOf(window)
  await writeWhole(filePath, bytes).catch((error: unknown) => {
    throw new AppError('file-not-written', error instanceof Error ? error.message : 'The file could not be written.')
  })
  return { saved: true }
}

/** A file that is there is there whole: a full disk leaves what was there before. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const aside = `${path}.part`
  try {
    const file = await open(aside, 'w')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
