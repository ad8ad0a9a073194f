import { addWords } from '.'
import en from './en/imports.json'
import fr from './fr/imports.json'

addWords('imports', { en, fr })
