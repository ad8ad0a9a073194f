import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Link, Route } from 'wouter'
import { CandidatesPage } from '../../renderer/features/candidates/candidates-page'
import { Button } from '../../renderer/ui/button'
import { useKeptFocus } from '../../renderer/ui/kept-focus'
import { Page } from '../../renderer/ui/page'
import { openTestApp, valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'

const tabsAt = (path: string) => (
  <nav className="tabs">
    {['/plan', '/people'].map(href => (
      <Link key={href} href={href} {...(href === path ? { 'aria-current': 'page' } : {})}>
        {href.slice(1)}
      </Link>
    ))}
  </nav>
)

function TwoPages() {
  useKeptFocus()
  return (
    <>
      <Route path="/plan">
        <Page title="The plan" tabs={tabsAt('/plan')}>
          <Link href="/people">on to the people</Link>
        </Page>
      </Route>
      <Route path="/people">
        <Page title="The people" tabs={tabsAt('/people')}>
          text
        </Page>
      </Route>
    </>
  )
}

function Lines() {
  const [lines, setLines] = useState(['first', 'second'])
  useKeptFocus()
  return (
    <main>
      <h1 tabIndex={-1}>Lines</h1>
      <section>
        {lines.map(line => (
          <Button key={line} onPress={() => setLines(lines.filter(each => each !== line))}>
            {line}
          </Button>
        ))}
      </section>
    </main>
  )
}

function Candidates({ roleId }: { readonly roleId: string }) {
  useKeptFocus()
  return <CandidatesPage roleId={roleId} Frame={PlainFrame} />
}

const focused = () => document.activeElement?.textContent

describe('the focus is never lost', () => {
  it('stays on the tab that was followed', async () => {
    const { user } = renderApp(<TwoPages />, { path: '/plan' })
    screen.getByRole('link', { name: 'people' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'The people' })
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'people' }))
  })

  it('goes to the title of a page that was reached from inside another', async () => {
    const { user } = renderApp(<TwoPages />, { path: '/plan' })
    screen.getByRole('link', { name: 'on to the people' }).focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: 'The people' }))
  })

  it('goes to the neighbour of what disappears with it, and to the title when nothing is left', async () => {
    const { user } = renderApp(<Lines />)
    screen.getByRole('button', { name: 'first' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe('second'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(focused()).toBe('Lines'))
  })

  it('returns to the button after a dialog that followed another', async () => {
    const app = openTestApp()
    const role = valueOf(await app.api.roles.create({ from: 'blank', title: 'Bookkeeper', language: 'en' }))
    const { user } = renderApp(<Candidates roleId={role.id} />, { app })
    const add = await screen.findByRole('button', { name: /Add a candidate/ })
    add.focus()
    await user.keyboard('{Enter}')
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Ada')
    await user.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByRole('dialog', { name: 'Ada is added' })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(add))
  })
})
