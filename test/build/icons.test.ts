import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { icnsOf, icoOf } from '../../build/icons/containers'
import { drawingsMark, icnsPath, icnsSizes, icoPath, icoSizes, markPath, pngFolder, pngSizes } from '../../build/icons/drawings'

const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Width and height a PNG declares, if it is one with colour, transparency and eight bits each. */
function sizeOfPng(file: Buffer): readonly [number, number] | null {
  const isWhole = file.subarray(0, 8).equals(pngMark) && file.includes('IEND')
  return isWhole && file[24] === 8 && file[25] === 6 ? [file.readUInt32BE(16), file.readUInt32BE(20)] : null
}

function icoEntries(file: Buffer) {
  return Array.from({ length: file.readUInt16LE(4) }, (_, at) => {
    const entry = file.subarray(6 + 16 * at)
    const content = file.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8))
    return { size: entry[0] || 256, bits: entry.readUInt16LE(6), content }
  })
}

function icnsBlocks(file: Buffer): readonly { readonly kind: string; readonly content: Buffer }[] {
  if (file.length === 0) return []
  const length = file.readUInt32BE(4)
  return [{ kind: file.toString('latin1', 0, 4), content: file.subarray(8, length) }, ...icnsBlocks(file.subarray(length))]
}

describe('the icon', () => {
  test('was drawn from the drawings as they are now (npm run icons draws it anew)', () => {
    expect(readFileSync(markPath, 'utf8')).toBe(drawingsMark())
  })

  test('is there as a picture of every size for Linux', () => {
    expect(readdirSync(pngFolder).toSorted()).toEqual(pngSizes.map(size => `${size}x${size}.png`).toSorted())
    for (const size of pngSizes) expect(sizeOfPng(readFileSync(join(pngFolder, `${size}x${size}.png`)))).toEqual([size, size])
  })

  test('holds for Windows every size, small ones as bitmaps, the largest as a picture', () => {
    const entries = icoEntries(readFileSync(icoPath))
    expect(entries.map(({ size }) => size)).toEqual(icoSizes)
    for (const { size, bits, content } of entries) {
      expect(bits).toBe(32)
      if (size === 256) expect(sizeOfPng(content)).toEqual([256, 256])
      else expect([content.readUInt32LE(0), content.readInt32LE(4), content.readInt32LE(8)]).toEqual([40, size, size * 2])
    }
  })

  test('holds for macOS the sizes of every kind, those for dense screens too', () => {
    const [whole, ...more] = icnsBlocks(readFileSync(icnsPath))
    expect(whole?.kind).toBe('icns')
    expect(more).toEqual([])
    const blocks = icnsBlocks(whole?.content ?? Buffer.alloc(0)).map(({ kind, content }) => [kind, sizeOfPng(content)?.[0]])
    expect(blocks).toEqual([
      ['ic11', 32],
      ['ic12', 64],
      ['ic07', 128],
      ['ic13', 256],
      ['ic08', 256],
      ['ic14', 512],
      ['ic09', 512],
      ['ic10', 1024],
    ])
    expect(new Set(blocks.map(([, size]) => size))).toEqual(new Set(icnsSizes))
  })
})

describe('an icon file', () => {
  test('for Windows has its rows from the bottom up and blue first', () => {
    const pixels = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])
    const content = icoEntries(Buffer.from(icoOf([{ size: 2, png: new Uint8Array(), pixels }])))[0]?.content
    expect([...(content?.subarray(40, 56) ?? [])]).toEqual([11, 10, 9, 12, 15, 14, 13, 16, 3, 2, 1, 4, 7, 6, 5, 8])
    expect(content).toHaveLength(40 + 16 + 8)
  })

  test('for macOS is not made with a size missing', () => {
    expect(() => icnsOf([{ size: 32, png: new Uint8Array(), pixels: new Uint8Array() }])).toThrow('There is no picture of 64 points')
  })
})
