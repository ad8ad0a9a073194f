import type { Language } from '../../../../shared/domain/language'
import type { RolePackId } from '../../../../shared/domain/role-packs'
import { api } from '../../../api'
import { createResource } from '../../../resource'

/** Every pack in both languages: what is typed may be the title in either. */
export const packsResource = createResource(async () => {
  const [en, fr] = await Promise.all([api.roles.listPacks({ language: 'en' }), api.roles.listPacks({ language: 'fr' })])
  if (!en.ok) return en
  if (!fr.ok) return fr
  return { ok: true, value: { en: en.value, fr: fr.value } }
})

/** The pack that one looks into. */
export const packResource = createResource((input: { readonly packId: RolePackId; readonly language: Language }) =>
  api.roles.getPack(input),
)
