import { addWords } from '.'
import en from './en/documents.json'
import fr from './fr/documents.json'

addWords('documents', { en, fr })
