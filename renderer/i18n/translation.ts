import { addWords } from '.'
import en from './en/translation.json'
import fr from './fr/translation.json'

addWords('translation', { en, fr })
