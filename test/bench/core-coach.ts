import { ok } from 'node:assert/strict'
import { fieldReader, readRole, worstFirst } from '../../shared/domain/coach/read-role'
import { roleTexts } from '../../shared/domain/role-texts'
import type { RoleContent } from '../../shared/domain/roles'
import { makeDescription } from './data'
import { timed } from './rounds'
import type { Subject } from './subject'

const word = /[\p{L}\p{N}]+/gu
const wordsIn = (text: string): number => text.toLowerCase().match(word)?.length ?? 0

/** A number in every sentence: nothing that was read before is met again. */
const renumbered = (text: string, number: number): string => (text === '' ? '' : text.replace(/(?=[.!?](?:\s|$))|$/g, ` ${number}`))

function renumberedRole(content: RoleContent, number: number): RoleContent {
  const anew = (text: string) => renumbered(text, number)
  return {
    ...content,
    purpose: anew(content.purpose),
    duties: content.duties.map(duty => ({
      ...duty,
      what: anew(duty.what),
      standard: anew(duty.standard),
      frequency: anew(duty.frequency),
    })),
    requirements: content.requirements.map(requirement => ({ ...requirement, text: anew(requirement.text) })),
  }
}

const textsOf = (content: RoleContent) => roleTexts(content).filter(({ isPrinted }) => isPrinted)
const findings = (content: RoleContent) => worstFirst(readRole(content, 'FR'))

/** Poor words in the last text that is read: whatever happened on the way, the reading came to the end. */
function checkReading(content: RoleContent): void {
  const words = textsOf(content).reduce((sum, { text }) => sum + wordsIn(text), 0)
  ok(words >= 900, `The description has ${words} words`)
  ok(fieldReader('en', 'FR')('Various tasks as needed', 'duty').some(({ kind }) => kind === 'vague'))
}

/** All of a description that was never read, against lower case and words of the same texts. */
export async function prepareCoach(folder: string): Promise<Subject> {
  const { content, checksum } = await makeDescription(folder)
  let number = 0
  const next = () => {
    number += 1
    return renumberedRole(content, number)
  }
  return {
    checksum,
    pair: {
      product() {
        const anew = next()
        return timed(() => findings(anew))
      },
      bare() {
        const texts = textsOf(next())
        return timed(() => texts.map(({ text }) => wordsIn(text)))
      },
    },
    check: () => checkReading(content),
    close: () => undefined,
  }
}

/** The same description after one more key in a duty, against words of that duty. */
export async function prepareCoachKey(folder: string): Promise<Subject> {
  const { content, checksum } = await makeDescription(folder)
  findings(content)
  const [first] = content.duties
  if (!first) throw new Error('The description has no duty')
  let typed = first.what
  const next = () => {
    typed = typed.length > 200 ? first.what : `${typed}${'and various tasks as needed '.charAt(typed.length % 28)}`
    return { ...first, what: typed }
  }
  return {
    checksum,
    pair: {
      product() {
        const role = { ...content, duties: [next(), ...content.duties.slice(1)] }
        return timed(() => findings(role))
      },
      bare() {
        const { what } = next()
        return timed(() => wordsIn(what))
      },
    },
    check: () => checkReading(content),
    close: () => undefined,
  }
}
