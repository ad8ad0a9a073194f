import type { Handlers } from '../../../shared/contract'
import { longestJobText, maximumDescriptionBytes } from '../../../shared/domain/job-limits'
import { AppError } from '../../../shared/result'
import type { Context } from '../context'
import { readDocument } from '../documents/read-document'

/** The text of a description; see the contract. */
export const readRoleDocument: Handlers<Context>['roles']['readDocument'] = async (_context, { bytes }) => {
  if (bytes.length === 0) throw new AppError('file-empty', 'The file is empty.')
  if (bytes.length > maximumDescriptionBytes) throw new AppError('file-too-large', 'The file is too large.')
  const answer = await readDocument(bytes, longestJobText)
  if (!answer.ok) throw new AppError(answer.problem, answer.message)
  const { kind, text, isCut } = answer
  return { kind, text, isCut }
}
