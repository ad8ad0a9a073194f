// Controls, and the marks that turn the reading direction and so can hide an ending.
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const forbidden = /[<>:"/\\|?*]/g
/** Names of devices: Windows takes none of them for a file, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const longest = 100

/** The file name that is offered for a document: one that every system takes, with the ending (given without its dot). */
export function fileName(name: string, ending: string): string {
  const clean = name
    .replace(invisible, ' ')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/^\.+|[. ]+$/g, '')
    .toWellFormed()
  return `${clean === '' || reserved.test(clean) ? `Backbench ${clean}`.trim() : clean}.${ending}`
}
