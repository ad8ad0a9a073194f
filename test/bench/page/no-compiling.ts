import { config } from 'zod'

// The page's policy forbids compiled validators, but not yet while a script of ours is brought in: the validators would take
// themselves for allowed and then be stopped.
config({ jitless: true })
