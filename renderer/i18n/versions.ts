import { addWords } from '.'
import en from './en/versions.json'
import fr from './fr/versions.json'

addWords('versions', { en, fr })
