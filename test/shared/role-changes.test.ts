import { describe, expect, it } from 'vitest'
import { isChanged, type RoleChange, roleChanges, sameTexts, translationChanges } from '../../shared/domain/role-changes'
import { moveItem, removeDuty } from '../../shared/domain/role-edits'
import { numberOf, placeOf } from '../../shared/domain/role-places'
import { restoreVersion } from '../../shared/domain/role-restore'
import { roleTexts, withText } from '../../shared/domain/role-texts'
import { withMissingTexts, withTranslation } from '../../shared/domain/role-translation'
import { RoleContent } from '../../shared/domain/roles'
import { bookkeeper, criterion } from '../helpers/role-content'

const now = bookkeeper()
/** "part kind field before > after", one line a change. */
const told = (before: RoleContent, after: RoleContent) =>
  roleChanges(before, after).flatMap(({ part, changes }) => changes.map(change => `${part}: ${wordsOf(change)}`))
function wordsOf(change: RoleChange): string {
  if (change.kind === 'moved') return `moved ${change.from} > ${change.to}`
  if (!('before' in change)) return change.kind
  return `${change.kind} ${change.place.field ?? ''} ${JSON.stringify(change.before)} > ${JSON.stringify(change.after)}`
}

describe('what differs between two contents', () => {
  it('is nothing for the same words, and for what the coach was told to let stand', () => {
    expect(roleChanges(now, bookkeeper())).toEqual([])
    expect(isChanged(now, bookkeeper({ ignored: [{ rule: 'r', words: 'w', reason: 'because' }] }))).toBe(false)
  })

  it('shows every text that changed, each under its part', () => {
    for (const { path, text } of roleTexts(bookkeeper())) {
      const changes = roleChanges(now, withText(now, path, `${text} more`)).flatMap(each => each.changes)
      expect(changes.length, path).toBe(1)
      expect(changes[0]?.place.part, path).toBe(placeOf(path).part)
      expect(isChanged(now, withText(now, path, `${text} more`))).toBe(true)
    }
    expect(told(now, withText(now, 'duties/close/standard', 'by the third day'))).toEqual([
      'duties/close: text standard "by the fifth day" > "by the third day"',
    ])
  })

  it('shows choices, amounts and links', () => {
    const changed = bookkeeper({
      duties: now.duties.map(duty => (duty.id === 'calls' ? { ...duty, sharePercent: 40 } : duty)),
      requirements: now.requirements.map(each => (each.id === 'english' ? { ...each, level: 'must' as const } : each)),
      criteria: [
        criterion('values', { group: 'values', weight: 2, weightReason: 'It is a small firm' }),
        criterion('ledger', { dutyIds: ['close'] }),
        now.criteria[2] ?? criterion('suppliers'),
      ],
      conditions: { ...now.conditions, remote: 'some', pay: { ...now.conditions.pay, min: 30000 } },
      kit: { ...now.kit, minutes: 60 },
    })
    expect(told(now, changed)).toEqual([
      'duties/calls: value sharePercent null > 40',
      'requirements/english: value level "nice" > "must"',
      expect.stringContaining('conditions: pay pay {"min":null'),
      'conditions: value remote null > "some"',
      'criteria/values: text weightReason "" > "It is a small firm"',
      'criteria/values: value weight 1 > 2',
      'criteria/ledger: value requirementIds ["payroll"] > []',
      'kit: value minutes 45 > 60',
    ])
  })

  it('shows what came, with its words, and what went, after the others of its kind', () => {
    const added = { id: 'vat', what: 'Prepares the VAT', standard: '', frequency: '', sharePercent: null, withWhom: '' }
    const changed = removeDuty({ ...now, duties: [added, ...now.duties] }, 'close')
    expect(roleChanges(now, changed).map(each => each.part)).toEqual([
      'duties/vat',
      'duties/close',
      'criteria/ledger',
      'criteria/suppliers',
    ])
    expect(told(now, changed)).toEqual([
      'duties/vat: added',
      'duties/vat: text what "" > "Prepares the VAT"',
      'duties/close: removed',
      'duties/close: text what "Closes the month" > ""',
      'duties/close: text standard "by the fifth day" > ""',
      'duties/close: text frequency "monthly" > ""',
      'duties/close: text withWhom "owner" > ""',
      'duties/close: value sharePercent 60 > null',
      'criteria/ledger: value dutyIds ["close"] > []',
      'criteria/suppliers: value dutyIds ["calls","close"] > ["calls"]',
    ])
  })

  it('calls moved what changed its order, and not what only stands elsewhere because of another', () => {
    const ids = ['a', 'b', 'c', 'd']
    const duties = ids.map(id => ({ id, what: id, standard: '', frequency: '', sharePercent: null, withWhom: '' }))
    const before = bookkeeper({
      duties,
      criteria: [criterion('values')],
      kit: { ...now.kit, questions: [], workSample: null, rolePlay: null },
    })
    expect(told(before, { ...before, duties: moveItem(duties, 3, 0) })).toEqual(['duties/d: moved 4 > 1'])
    expect(told(before, { ...before, duties: duties.slice(1) })).toEqual(['duties/a: removed', 'duties/a: text what "a" > ""'])
  })

  it('shows a work sample that came and a rule that changed as a whole', () => {
    const without = bookkeeper({ kit: { ...now.kit, workSample: null }, qualification: { branches: [] } })
    expect(told(without, now)).toEqual([
      expect.stringContaining('qualification: rule'),
      'kit/workSample: added',
      'kit/workSample: text title "" > "Reconcile"',
      'kit/workSample: text task "" > "Find the difference."',
      'kit/workSample: text answerKey "" > "42"',
      'kit/workSample: value minutes null > 20',
    ])
  })

  it('shows the other language apart', () => {
    const begun = withMissingTexts(now, {})
    const written = withTranslation(begun, 'title', 'Comptable')
    expect(roleChanges(now, written)).toEqual([])
    expect(translationChanges(now, written)).toEqual([{ place: placeOf('title'), before: '', after: 'Comptable' }])
    expect(isChanged(now, written)).toBe(true)
  })

  it('leaves the texts that are the same, the empty ones aside', () => {
    const same = sameTexts(now, withText(now, 'purpose', 'Other'))
    expect(same.map(each => each.text)).toEqual(
      roleTexts(now).flatMap(({ path, text }) => (text === '' || path === 'purpose' ? [] : [text])),
    )
  })
})

describe('places', () => {
  it('are different for every text, and numbered among their like', () => {
    const texts = roleTexts(now).map(({ path }) => placeOf(path))
    expect(new Set(texts.map(place => JSON.stringify(place))).size).toBe(texts.length)
    expect(placeOf('duties/calls/withWhom')).toEqual({ kind: 'duty', part: 'duties/calls', field: 'withWhom', counts: [] })
    expect(placeOf('qualification/branches/0/conditions/1/area').counts).toEqual([1, 2])
    expect([numberOf(now, placeOf('duties/calls/what')), numberOf(now, placeOf('duties/gone/what'))]).toEqual([2, null])
  })
})

describe('restoring a version', () => {
  it('writes the version again with its own ids, and keeps what the coach was told since', () => {
    const ignored = [{ rule: 'r', words: 'w', reason: 'because' }]
    const changed = removeDuty(bookkeeper({ title: 'Accountant', ignored }), 'close')
    expect(restoreVersion(changed, now)).toEqual({ ...now, ignored })
    expect(RoleContent.safeParse(restoreVersion(changed, now)).success).toBe(true)
  })

  it('keeps a translation that the version did not have, also when the languages were changed about since', () => {
    const written = withTranslation(withMissingTexts(now, {}), 'title', 'Comptable')
    const swapped = {
      ...written,
      language: 'fr' as const,
      title: 'Comptable',
      translation: { language: 'en' as const, texts: { title: { text: 'Bookkeeper', of: 'Comptable' } } },
    }
    expect(restoreVersion(written, now).translation).toEqual(written.translation)
    expect(restoreVersion(swapped, now)).toMatchObject({
      language: 'en',
      title: 'Bookkeeper',
      translation: { language: 'fr', texts: { title: { text: 'Comptable', of: 'Bookkeeper' } } },
    })
  })

  it('has the translation of the version where it has one, and of later texts what was written since', () => {
    const version = withTranslation(withMissingTexts(now, {}), 'title', 'Comptable')
    const later = withTranslation(withTranslation(version, 'title', 'Aide-comptable'), 'purpose', 'Tient les comptes.')
    expect(Object.entries(restoreVersion(later, version).translation?.texts ?? {}).map(([path, { text }]) => [path, text])).toEqual([
      ['title', 'Comptable'],
      ['purpose', 'Tient les comptes.'],
    ])
  })
})
