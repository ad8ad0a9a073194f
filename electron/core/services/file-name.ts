import type { FileKind } from './file-kind'

const maximumLength = 200

// Controls, and the marks that turn the reading direction and so can hide an ending.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const reserved = /[<>:"|?*]/g

/**
 * The name under which a file is shown and handed out again: no folders, nothing invisible, and an ending that says what the
 * file is, so that a page that calls itself a CV does not open as a page. Recognisable otherwise.
 */
export function shownFileName(name: string, kind: FileKind): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(invisible, '')
    .replace(reserved, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|[. ]+$/g, '')
  const ending = endingOf(clean)
  const hasRightEnding = kind.extensions.includes(ending.toLowerCase())
  const stem = hasRightEnding ? clean.slice(0, -ending.length - 1) : clean
  const shownEnding = hasRightEnding ? ending : kind.extensions[0]
  return `${shorten(stem || 'document', maximumLength - shownEnding.length - 1)}.${shownEnding}`
}

const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1] ?? ''

/** Cut without leaving half a character. */
const shorten = (text: string, length: number) => {
  const cut = text.slice(0, length)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
