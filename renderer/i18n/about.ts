import { addWords } from '.'
import en from './en/about.json'
import fr from './fr/about.json'

addWords('about', { en, fr })
