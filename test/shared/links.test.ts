import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkProblem, longestLink, mailLink } from '../../shared/domain/links'

test.each([
  'https://example.com',
  'https://example.com/',
  'https://example.com/a/b?c=d#e',
  'https://www.onetcenter.org:443/license_db.html',
  'HTTPS://EXAMPLE.COM/',
  'https://xn--bcher-kva.example/',
  'mailto:ines@example.com',
  'mailto:ines.o%27neil+cv@example.com?subject=Your%20application',
  'mailto:ines@example.com?subject=Bonjour&body=Line%20one%0D%0ALine%20two',
])('%s is opened', url => {
  expect(linkProblem(url)).toBeNull()
})

test.each([
  ['', 'characters'],
  ['javascript:alert(1)', 'scheme'],
  ['JaVaScRiPt:alert(1)', 'scheme'],
  ['java\tscript:alert(1)', 'characters'],
  [' https://example.com', 'characters'],
  ['https://example.com\n', 'characters'],
  ['https://exam\u0000ple.com', 'characters'],
  ['https://exam\u202eple.com', 'characters'],
  ['https://bücher.example', 'characters'],
  ['https://example.com/"onclick', 'characters'],
  ['https://example.com/`calc`', 'characters'],
  ['https:\\\\example.com', 'characters'],
  ['file:///etc/passwd', 'scheme'],
  ['file://server/share', 'scheme'],
  ['smb://server/share', 'scheme'],
  ['\\\\server\\share', 'characters'],
  ['http://example.com', 'scheme'],
  ['ftp://example.com', 'scheme'],
  ['data:text/html,hello', 'scheme'],
  ['blob:https://example.com/1', 'scheme'],
  ['app://bundle/', 'scheme'],
  ['about:blank', 'scheme'],
  ['ms-msdt:/id', 'scheme'],
  ['search-ms:query=x', 'scheme'],
  ['vbscript:msgbox', 'scheme'],
  ['x-apple.systempreferences:', 'scheme'],
  ['//example.com', 'scheme'],
  ['example.com', 'scheme'],
  ['https:', 'address'],
  ['https:example.com', 'address'],
  ['https:/example.com', 'address'],
  ['https:///example.com', 'address'],
  ['https://', 'address'],
  ['https://localhost/', 'address'],
  ['https://127.0.0.1/', 'address'],
  ['https://[::1]/', 'address'],
  ['https://2130706433/', 'address'],
  ['https://0x7f.1/', 'address'],
  ['https://user@example.com/', 'address'],
  ['https://user:secret@example.com/', 'address'],
  ['https://example.com@attacker.example/', 'address'],
  ['https://example.com:99999999/', 'address'],
  ['https://exa%6dple.com/', 'address'],
  ['https://-example.com/', 'address'],
  ['https://example..com/', 'address'],
  ['mailto:', 'address'],
  ['mailto:nobody', 'address'],
  ['mailto:@example.com', 'address'],
  ['mailto:a@example.com,b@example.com', 'address'],
  ['mailto:a@example.com;b@example.com', 'address'],
  ['mailto:a@example.com?cc=b@example.com', 'address'],
  ['mailto:a@example.com?bcc=b@example.com', 'address'],
  ['mailto:a@example.com?to=b@example.com', 'address'],
  ['mailto:a@example.com?attach=/etc/passwd', 'address'],
  ['mailto:a@example.com?attachment=c', 'address'],
  ['mailto:a@example.com?subject=x&bcc=b@example.com', 'address'],
  ['mailto:a@example.com?subject=x%0d%0aBcc:b@example.com', 'characters'],
  ['mailto:a%0a@example.com', 'characters'],
  ['mailto:a%00@example.com?body=x', 'characters'],
])('%j is refused: %s', (url, problem) => {
  expect(linkProblem(url)).toBe(problem)
})

test.each(['mailto:a@example.com?body=', 'https://example.com/'])('%s followed by 100 KB is refused', start => {
  expect(linkProblem(start + 'x'.repeat(100 * 1024))).toBe('too-long')
  expect(linkProblem(start + 'x'.repeat(longestLink - start.length))).toBeNull()
  expect(linkProblem(start + 'x'.repeat(longestLink - start.length + 1))).toBe('too-long')
})

test('what is opened is always plain https or mailto, whatever is asked', () => {
  const pieces = fc.constantFrom(
    'https:',
    'mailto:',
    '//',
    '/',
    '@',
    'a.example',
    '.',
    '%',
    '%0a',
    '?',
    'subject=',
    '&',
    ' ',
    '\\',
    ':',
    '#',
    '\u202e',
    'x',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const url = parts.join('')
      if (linkProblem(url) !== null) return
      const { protocol, username, password } = new URL(url)
      expect(['https:', 'mailto:']).toContain(protocol)
      expect([username, password]).toEqual(['', ''])
    }),
  )
})

test.each(['ines@example.com', 'o’neil@example.com', 'a&b=c?d@example.com', 'Zoë@exämple.com'])(
  'a link to %s holds that address and nothing else',
  address => {
    const link = mailLink(address)
    expect(linkProblem(link)).toBeNull()
    expect(decodeURIComponent(link.slice('mailto:'.length))).toBe(address)
  },
)
