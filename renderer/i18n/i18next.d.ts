import 'i18next'
import type { en, LaterWords } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof en & LaterWords
  }
}
