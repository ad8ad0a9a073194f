import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBrowser } from '../scripts/find-browser.mjs'
import { icnsOf, icoOf } from './containers'
import { drawings, drawingsMark, icnsPath, icnsSizes, icoPath, icoSizes, markPath, pngFolder, pngSizes } from './drawings'
import type { Image } from './image'

/** How much of the square the board fills: macOS leaves a margin around every icon, the others do not. */
const appleShare = 824 / 1024

const addressOf = (size: number) => {
  const svg = readFileSync(size < 64 ? drawings.small : drawings.large)
  return `data:image/svg+xml;base64,${svg.toString('base64')}`
}

async function renderOne(page: Page, size: number, share: number): Promise<Image> {
  const drawn = await page.evaluate(
    async ([address, points, filled]) => {
      const picture = new Image()
      picture.src = address
      await picture.decode()
      const canvas = document.createElement('canvas')
      canvas.width = points
      canvas.height = points
      const context = canvas.getContext('2d')
      if (!context) throw new Error('This browser does not draw')
      // Whole points, or the sharp edges of the small drawing would blur.
      const side = Math.round((points * filled) / 2) * 2
      context.drawImage(picture, (points - side) / 2, (points - side) / 2, side, side)
      const pixels = points < 256 ? [...context.getImageData(0, 0, points, points).data] : []
      return { png: canvas.toDataURL('image/png'), pixels }
    },
    [addressOf(size), size, share] as const,
  )
  return { size, png: Buffer.from(drawn.png.replace(/^.*,/, ''), 'base64'), pixels: Uint8Array.from(drawn.pixels) }
}

async function renderAll(page: Page, sizes: readonly number[], share = 1): Promise<readonly Image[]> {
  const images: Image[] = []
  for (const size of sizes) images.push(await renderOne(page, size, share))
  return images
}

/** Draws the icon at every size and writes the files that the packages take; they are committed, as packing must not need a browser. */
export async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    rmSync(pngFolder, { recursive: true, force: true })
    mkdirSync(pngFolder)
    for (const { size, png } of await renderAll(page, pngSizes)) writeFileSync(join(pngFolder, `${size}x${size}.png`), png)
    writeFileSync(icoPath, icoOf(await renderAll(page, icoSizes)))
    writeFileSync(icnsPath, icnsOf(await renderAll(page, icnsSizes, appleShare)))
    writeFileSync(markPath, drawingsMark())
  } finally {
    await browser.close()
  }
  console.log(`Drew the icon at ${pngSizes.length} sizes, for Windows and for macOS.`)
}
