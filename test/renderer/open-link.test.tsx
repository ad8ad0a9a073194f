import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { DetailsForm } from '../../renderer/features/candidates/details-form'
import { useHostInfo } from '../../renderer/host-info'
import { openLink } from '../../renderer/open-link'
import { CandidateDetails } from '../../shared/domain/candidates'
import { renderApp } from '../helpers/render-app'

const nothing = () => undefined
beforeEach(() => useHostInfo.setState({ kind: 'browser' }))

const form = (email: string) => {
  const details = { ...CandidateDetails.parse({ name: 'Ines', email: '', phone: '', source: '', notes: '' }), email }
  return <DetailsForm details={details} onChange={nothing} onLeave={nothing} />
}

test('writing to somebody is asked about first, and the yes is a plain link', async () => {
  const { user } = renderApp(form('ines+cv@example.com'))
  await user.click(screen.getByRole('button', { name: 'Write an email' }))
  expect(await screen.findByRole('alertdialog', { name: /with your mail program/ })).toBeTruthy()
  const link = screen.getByRole('link', { name: 'Write an email' })
  expect(link.getAttribute('href')).toBe('mailto:ines%2Bcv@example.com')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
})

test.each(['', 'half an', 'javascript:alert(1)'])('there is no way to write to %j', email => {
  renderApp(form(email))
  expect(screen.queryByRole('button', { name: 'Write an email' })).toBeNull()
})

test('the desktop asks in its own dialog', async () => {
  useHostInfo.setState({ kind: 'desktop' })
  const opened: string[] = []
  const hostHandlers = {
    setCommands: async () => null,
    openLink: async (_context: null, { url }: { readonly url: string }) => {
      opened.push(url)
      return { opened: true }
    },
  }
  const { user } = renderApp(form('ines@example.com'), { hostHandlers })
  await user.click(screen.getByRole('button', { name: 'Write an email' }))
  await waitFor(() => expect(opened).toEqual(['mailto:ines@example.com']))
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://example.com', `mailto:a@example.com?body=${'x'.repeat(100 * 1024)}`])(
  '%.40s reaches neither host nor dialog',
  async url => {
    for (const kind of ['browser', 'desktop'] as const) {
      useHostInfo.setState({ kind })
      const reached = () => {
        throw new Error('it reached the host')
      }
      renderApp(<p>page</p>, { hostHandlers: { setCommands: async () => null, openLink: reached } })
      expect(await openLink(url)).toBe('link-refused')
      expect(screen.queryByRole('alertdialog')).toBeNull()
    }
  },
)
