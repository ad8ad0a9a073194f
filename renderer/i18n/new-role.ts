import { addWords } from '.'
import en from './en/new-role.json'
import fr from './fr/new-role.json'

addWords('new-role', { en, fr })
