import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two drawings of one mark: below 64 points the fine lines of the first would only blur. */
export const drawings = { large: join(import.meta.dirname, 'icon.svg'), small: join(import.meta.dirname, 'icon-small.svg') }

/** Sizes of the single PNG files, which Linux desktops choose from. */
export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const
export const icoSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256] as const
export const icnsSizes = [32, 64, 128, 256, 512, 1024] as const

export const pngFolder = join(import.meta.dirname, 'sizes')
export const icoPath = join(import.meta.dirname, 'icon.ico')
export const icnsPath = join(import.meta.dirname, 'icon.icns')

/** Says which drawings the committed files were made from. */
export const markPath = join(import.meta.dirname, 'rendered-from.txt')

export function drawingsMark(): string {
  const hash = createHash('sha256')
  for (const path of Object.values(drawings)) hash.update(readFileSync(path, 'utf8').replaceAll('\r\n', '\n'))
  return `${hash.digest('hex')}\n`
}
