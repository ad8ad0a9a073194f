import { type Criterion, emptyAnchors, noConditions, type RoleContent } from '../../shared/domain/roles'

export const criterion = (id: string, changes: Partial<Criterion> = {}): Criterion => ({
  id,
  name: `Criterion ${id}`,
  group: 'work',
  dutyIds: [],
  requirementIds: [],
  anchors: emptyAnchors,
  weight: 1,
  weightReason: '',
  ...changes,
})

/** The n-th row id, for rules that need no database. */
export const rowId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** A small complete role: three criteria, one in each group; `ledger` has a question and the work sample, the others one step each. */
export const bookkeeper = (changes: Partial<RoleContent> = {}): RoleContent => ({
  language: 'en',
  title: 'Bookkeeper',
  purpose: 'Keeps the books.',
  duties: [
    { id: 'close', what: 'Closes the month', standard: 'by the fifth day', frequency: 'monthly', sharePercent: 60, withWhom: 'owner' },
    { id: 'calls', what: 'Answers suppliers', standard: 'the same day', frequency: 'daily', sharePercent: null, withWhom: 'suppliers' },
  ],
  requirements: [
    { id: 'payroll', text: 'Has run a payroll', level: 'must', checkedBy: 'cv' },
    { id: 'english', text: 'Reads English', level: 'nice', checkedBy: 'phone' },
  ],
  qualification: { branches: [{ conditions: [{ kind: 'education', level: 5, field: 'accounting' }] }] },
  criteria: [
    criterion('values', { group: 'values' }),
    criterion('ledger', { dutyIds: ['close'], requirementIds: ['payroll'] }),
    criterion('suppliers', { group: 'others', dutyIds: ['calls', 'close'], requirementIds: ['english'] }),
  ],
  kit: {
    minutes: 45,
    questions: [
      { id: 'q-values', criterionId: 'values', text: 'When did you last own up to a mistake?', followUps: [] },
      { id: 'q-ledger', criterionId: 'ledger', text: 'How do you close a month?', followUps: ['And with a receipt missing?'] },
    ],
    workSample: { title: 'Reconcile', criterionId: 'ledger', minutes: 20, task: 'Find the difference.', answerKey: '42' },
    rolePlay: {
      title: 'Angry supplier',
      criterionId: 'suppliers',
      minutes: 10,
      situation: 'A call.',
      partBrief: 'Be cross.',
      watchFor: 'Calm.',
    },
  },
  conditions: noConditions('EUR'),
  about: '',
  ignored: [],
  translation: null,
  ...changes,
})
