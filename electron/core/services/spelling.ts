import type { Handlers } from '../../../shared/contract'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'

export const spelling: Handlers<Context>['spelling'] = {
  async check({ speller }, { language, words }) {
    const misspelt = await speller.check(language, words)
    if (!misspelt) throw new AppError('not-available', 'There is no dictionary.')
    return { misspelt: misspelt.map(({ word, suggestions }) => ({ word, suggestions: suggestions && [...suggestions] })) }
  },
}
