import type { Handlers } from '../../../shared/contract'
import type { Context } from '../context'
import { candidates } from './candidates'
import { comparison } from './comparison'
import { decisions } from './decisions'
import { firmWords } from './firm-words'
import { interviews } from './interviews'
import { roles } from './roles'
import { spelling } from './spelling'
import { today } from './today'
import { workspace } from './workspace'

/** Every area of the contract, implemented. A missing one does not compile. */
export const services: Handlers<Context> = { workspace, today, roles, candidates, interviews, comparison, decisions, firmWords, spelling }
