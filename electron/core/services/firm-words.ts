import type { Handlers } from '../../../shared/contract'
import type { Context } from '../context'
import { statement } from '../db/statement'

const list = ({ db }: Context): string[] =>
  statement<[], { readonly word: string }>(db, 'SELECT word FROM firmWords')
    .all()
    .map(({ word }) => word)

export const firmWords: Handlers<Context>['firmWords'] = {
  list,

  add(context, { word }) {
    statement<[string]>(context.db, 'INSERT INTO firmWords (word) VALUES (?) ON CONFLICT DO NOTHING').run(word)
    return list(context)
  },

  remove(context, { word }) {
    statement<[string]>(context.db, 'DELETE FROM firmWords WHERE word = ?').run(word)
    return list(context)
  },
}
