import { expect, test } from 'vitest'
import { ruleBookFor } from '../../../shared/domain/coach/catalogue'
import { languages } from '../../../shared/domain/language'

test.each(languages)('every rule in %s can be read, wherever the firm is', language => {
  for (const country of ['FR', 'DE', 'US', 'GB']) expect(ruleBookFor(language, country).broken).toEqual([])
})
