import { addWords } from '.'
import en from './en/coach.json'
import fr from './fr/coach.json'

addWords('coach', { en, fr })
