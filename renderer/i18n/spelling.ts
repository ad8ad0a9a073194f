import { addWords } from '.'
import en from './en/spelling.json'
import fr from './fr/spelling.json'

addWords('spelling', { en, fr })
