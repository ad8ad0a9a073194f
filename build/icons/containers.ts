import { concat, type Image } from './image'

const icoHeaderBytes = 6
const icoEntryBytes = 16
const dibHeaderBytes = 40

// Kinds of an Apple icon that hold a PNG. Of 16 and 32 points only the twins for dense screens: applications show the others wrongly.
const appleKinds: readonly (readonly [kind: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]

/** An uncompressed image as icons hold it: rows from the bottom up, blue first, then a mask of one bit a point that nobody needs any more. */
function bitmapOf({ size, pixels }: Image): Uint8Array {
  const header = new DataView(new ArrayBuffer(dibHeaderBytes))
  header.setUint32(0, dibHeaderBytes, true)
  header.setInt32(4, size, true)
  header.setInt32(8, size * 2, true)
  header.setUint16(12, 1, true)
  header.setUint16(14, 32, true)
  header.setUint32(20, size * size * 4, true)
  const points = new Uint8Array(size * size * 4)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray((row * size + column) * 4)
      points.set([blue, green, red, alpha], ((size - 1 - row) * size + column) * 4)
    }
  }
  const mask = new Uint8Array(Math.ceil(size / 32) * 4 * size)
  return concat([new Uint8Array(header.buffer), points, mask])
}

/** An icon file for Windows. Small sizes are bitmaps, as every reader of such files knows them; the largest is a PNG. */
export function icoOf(images: readonly Image[]): Uint8Array {
  const parts = images.map(image => (image.size < 256 ? bitmapOf(image) : image.png))
  const head = new DataView(new ArrayBuffer(icoHeaderBytes + icoEntryBytes * images.length))
  head.setUint16(2, 1, true)
  head.setUint16(4, images.length, true)
  let offset = head.byteLength
  for (const [at, { size }] of images.entries()) {
    const entry = icoHeaderBytes + icoEntryBytes * at
    const length = parts[at]?.length ?? 0
    head.setUint8(entry, size % 256)
    head.setUint8(entry + 1, size % 256)
    head.setUint16(entry + 4, 1, true)
    head.setUint16(entry + 6, 32, true)
    head.setUint32(entry + 8, length, true)
    head.setUint32(entry + 12, offset, true)
    offset += length
  }
  return concat([new Uint8Array(head.buffer), ...parts])
}

function appleBlock(kind: string, content: Uint8Array): Uint8Array {
  const length = new DataView(new ArrayBuffer(4))
  length.setUint32(0, 8 + content.length)
  return concat([new TextEncoder().encode(kind), new Uint8Array(length.buffer), content])
}

/** An icon file for macOS: the PNG of each kind, one after the other. */
export function icnsOf(images: readonly Image[]): Uint8Array {
  const blocks = appleKinds.map(([kind, wanted]) => {
    const image = images.find(({ size }) => size === wanted)
    if (!image) throw new Error(`There is no picture of ${wanted} points for ${kind}`)
    return appleBlock(kind, image.png)
  })
  return appleBlock('icns', concat(blocks))
}
