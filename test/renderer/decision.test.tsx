import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DecisionPage } from '../../renderer/features/decisions/decision-page'
import { emptyDraft } from '../../shared/domain/decisions'
import { valueOf } from '../helpers/open-test-app'
import { PlainFrame, renderApp } from '../helpers/render-app'
import { addPerson, criteria, interview, openRole, openWithTwo } from './compared-role'

type Opened = Awaited<ReturnType<typeof openRole>>

const show = ({ app, roleId }: Opened) => renderApp(<DecisionPage roleId={roleId} Frame={PlainFrame} />, { app })
const field = (name: string) => screen.findByRole('textbox', { name })
const recordButton = () => screen.findByRole('button', { name: 'Record the decision' })

async function write({ app, roleId, ines, marc }: Awaited<ReturnType<typeof openWithTwo>>, revision = 0) {
  const reasons = { [ines]: 'Found every error', [marc]: 'Too slow on the ledger' }
  const draft = { chosenApplicationId: ines, reasons, decidedBy: 'Claire Lestrade' }
  return valueOf(await app.api.decisions.saveDraft({ roleId, baseRevision: revision, draft }))
}

describe('writing a decision', () => {
  it('says what to do first when nobody applied', async () => {
    show(await openRole())
    expect(await screen.findByRole('heading', { name: 'Nobody to decide about yet' })).toBeTruthy()
  })

  it('lists people in the order of the comparison with what is known of them', async () => {
    const opened = await openWithTwo()
    show(opened)
    const radios = await screen.findAllByRole('radio')
    expect(radios.map(radio => radio.closest('label')?.textContent)).toEqual(['Inès Charpentier', 'Marc Oyelaran'])
    expect(screen.getByText('4.3')).toBeTruthy()
    expect(screen.getAllByText('musts met')).toHaveLength(2)
  })

  it('keeps what is typed, and shows it again', async () => {
    const opened = await openWithTwo()
    const { user, unmount } = show(opened)
    await user.click(await screen.findByRole('radio', { name: 'Inès Charpentier' }))
    await user.type(await field('Why not Marc Oyelaran'), 'Too slow')
    await user.type(await field('Decided by'), 'Claire')
    unmount()
    await waitFor(async () => {
      const { draft } = valueOf(await opened.app.api.decisions.get({ roleId: opened.roleId }))
      expect(draft).toEqual({ chosenApplicationId: opened.ines, reasons: { [opened.marc]: 'Too slow' }, decidedBy: 'Claire' })
    })
    show(opened)
    await waitFor(async () => expect(await field('Why not Marc Oyelaran')).toHaveProperty('value', 'Too slow'))
  })

  it('lists what is missing and leads to it', async () => {
    const { user } = show(await openWithTwo())
    await user.click(await recordButton())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Inès Charpentier' }))
    await user.click(screen.getByRole('button', { name: 'Write the reason for Marc Oyelaran.' }))
    expect(document.activeElement).toBe(await field('Reason for Marc Oyelaran'))
    await user.click(screen.getByRole('button', { name: 'Say who decides.' }))
    expect(document.activeElement).toBe(await field('Decided by'))
  })

  it('waits for scorecards that are still open', async () => {
    const opened = await openWithTwo()
    await interview(opened.app, opened.marc, { rater: 'Paul', ratings: {}, isLocked: false })
    await write(opened)
    const { user } = show(opened)
    expect(await screen.findByRole('link', { name: /Marc Oyelaran’s scorecard is still open/ })).toBeTruthy()
    await user.click(await recordButton())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes the reason of those set aside earlier, and does not offer them', async () => {
    const opened = await openWithTwo()
    const rejection = { kind: 'withdrew', reason: 'Took another job' } as const
    valueOf(await opened.app.api.candidates.move({ applicationId: opened.marc, toStage: 'rejected', rejection }))
    show(opened)
    expect(await field('Why not Marc Oyelaran')).toHaveProperty('value', 'Took another job')
    expect(screen.queryByRole('radio', { name: 'Marc Oyelaran' })).toBeNull()
    expect(screen.queryByRole('button', { name: /reason for Marc/ })).toBeNull()
  })
})

describe('two windows at the same draft', () => {
  const conflict = async () => {
    const opened = await openWithTwo()
    const { user } = show(opened)
    await field('Decided by')
    // the other window saves without this one hearing of it
    const other = { ...emptyDraft, decidedBy: 'Paul' }
    valueOf(await opened.app.api.decisions.saveDraft({ roleId: opened.roleId, baseRevision: 0, draft: other }))
    await user.type(await field('Decided by'), 'Claire')
    await screen.findByText(/changed in another window/)
    const stored = async () => valueOf(await opened.app.api.decisions.get({ roleId: opened.roleId })).draft.decidedBy
    return { user, stored }
  }

  it('keeps mine when told so', async () => {
    const { user, stored } = await conflict()
    await user.click(screen.getByRole('button', { name: 'Keep mine' }))
    await waitFor(async () => expect(await stored()).toBe('Claire'))
    expect(screen.queryByText(/changed in another window/)).toBeNull()
  })

  it('takes the other when told so', async () => {
    const { user, stored } = await conflict()
    await user.click(screen.getByRole('button', { name: 'Take the other' }))
    expect(await field('Decided by')).toHaveProperty('value', 'Paul')
    expect(await stored()).toBe('Paul')
  })
})

describe('recording a decision', () => {
  it('says what happens, then shows the record', async () => {
    const opened = await openWithTwo()
    await write(opened)
    const { user } = show(opened)
    await user.click(await recordButton())
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Inès Charpentier is hired.')).toBeTruthy()
    expect(dialog.getByText('1 other person is set aside with the reason you wrote.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Record the decision' }))
    expect(await screen.findByRole('heading', { name: 'Chosen: Inès Charpentier' })).toBeTruthy()
    expect(screen.getByText(/by Claire Lestrade/)).toBeTruthy()
    const stages = valueOf(await opened.app.api.candidates.listForRole({ roleId: opened.roleId })).map(each => each.stage)
    expect(stages).toEqual(['hired', 'rejected'])
  })

  it('records the words typed last', async () => {
    const opened = await openWithTwo()
    await write(opened)
    const { user } = show(opened)
    await user.type(await field('Decided by'), ' and Paul')
    await user.click(await recordButton())
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Record the decision' }))
    expect(await screen.findByText(/by Claire Lestrade and Paul/)).toBeTruthy()
  })

  it('is opened again with a reason, and the text is still there', async () => {
    const opened = await openWithTwo()
    await write(opened)
    valueOf(await opened.app.api.decisions.record({ roleId: opened.roleId }))
    const { user } = show(opened)
    await user.click(await screen.findByRole('button', { name: 'Reopen' }))
    await user.click(screen.getByRole('button', { name: 'Reopen the decision' }))
    expect(screen.getByText('Please fill this in.')).toBeTruthy()
    await user.type(await field('Why is it reopened?'), 'She declined')
    await user.click(screen.getByRole('button', { name: 'Reopen the decision' }))
    expect(await field('Why Inès Charpentier')).toHaveProperty('value', 'Found every error')
    expect(await field('Why not Marc Oyelaran')).toHaveProperty('value', 'Too slow on the ledger')
  })
})

describe('the record', () => {
  it('says for each person how they stood, why, and what was seen', async () => {
    const opened = await openWithTwo()
    const lena = await addPerson(opened.app, opened.roleId, {
      name: 'Lena',
      checks: [{ requirementId: 'payroll', status: 'notMet', note: '' }],
    })
    const rejection = { kind: 'requirement', reason: 'Has never run a payroll' } as const
    valueOf(await opened.app.api.candidates.move({ applicationId: lena, toStage: 'rejected', rejection }))
    await write(opened)
    valueOf(await opened.app.api.decisions.record({ roleId: opened.roleId }))
    show(opened)
    const line = await screen.findByRole('row', { name: /^Lena set aside earlier/ })
    expect(line.textContent).toContain('not met: Has run a payroll')
    expect(line.textContent).toContain('no ratings')
    expect(screen.getByText('Has never run a payroll')).toBeTruthy()
    expect(screen.getByRole('row', { name: /^Marc Oyelaran not chosen all met 3.0 100% exact/ })).toBeTruthy()
    expect(screen.getByRole('row', { name: 'Keeps the ledger 5 found all five errors' })).toBeTruthy()
  })

  it('is in the language of the role, with the rule, the weights and how to read the figures', async () => {
    const [first, ...others] = criteria
    if (!first) throw new Error('no criterion')
    const weighted = { ...first, weight: 1.5, weightReason: 'Le cœur du poste' }
    const opened = await openWithTwo({ language: 'fr', criteria: [weighted, ...others] })
    await write(opened)
    valueOf(await opened.app.api.decisions.record({ roleId: opened.roleId }))
    show(opened)
    const record = await screen.findByRole('article')
    expect(record.lang).toBe('fr')
    expect(record.textContent).toContain('Personne choisie\u00a0: Inès Charpentier')
    expect(record.textContent).toMatch(/Formation et expérience\s: Bac\s\+\s2, BTS ou DEUST/)
    expect(record.textContent).toContain('poids 1,5. Raison\u00a0: Le cœur du poste')
    expect(record.textContent).toContain('ne compte ni pour zéro')
    expect(screen.getByRole('button', { name: 'Print or save as PDF' })).toBeTruthy()
  })
})
