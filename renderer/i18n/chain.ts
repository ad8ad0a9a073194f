import { addWords } from '.'
import en from './en/chain.json'
import fr from './fr/chain.json'

addWords('chain', { en, fr })
