/** What speaks against opening a link outside the app, in a word for the log and for tests. */
export type LinkProblem = 'too-long' | 'characters' | 'scheme' | 'address'

/** Longest link that is opened, in UTF-16 units: longer ones overflow what systems hand to a mail program. */
export const longestLink = 2000

// A name with a dot and a last label that begins with a letter: no number in place of a name, no machine of the local network, no user before an @.
const page = /^https:\/\/(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?(?:[/?#].*)?$/i
// One recipient; a subject and a text at the most: other fields add recipients or files.
const mail = /^mailto:[^@,;:?&#]{1,200}@[^@,;:?&#]{1,200}(?:\?(?:subject|body)=[^?&#]*(?:&(?:subject|body)=[^?&#]*)?)?$/i
// An encoded control character would end the line that a mail program builds from the link; only the text itself has lines.
const encodedControl = /%(?:[01][\da-f]|7f)/i

/**
 * Whether a link may be handed to the system: `https:` to a named server, or `mailto:` to one person. Null: nothing speaks against it.
 * A list of what is allowed, letter by letter, and no parsing: programs disagree about what a strange link means.
 */
export function linkProblem(url: string): LinkProblem | null {
  if (url.length > longestLink) return 'too-long'
  if (!/^[\x21-\x7e]+$/.test(url) || /["<>\\^`{|}]/.test(url)) return 'characters'
  if (/^https:/i.test(url)) return page.test(url) ? null : 'address'
  if (!/^mailto:/i.test(url)) return 'scheme'
  if (!mail.test(url)) return 'address'
  return encodedControl.test(url.replace(/[?&]body=[^&]*/i, '')) ? 'characters' : null
}

/** The link that writes to somebody. What an address may not hold literally in a link is encoded. */
export const mailLink = (address: string): string => `mailto:${encodeURIComponent(address).replace('%40', '@')}`
