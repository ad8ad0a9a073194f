import { config } from 'zod'

// The page's policy forbids compiled validators. Zod finds out by trying, and Chromium then reads the whole bundle once more to say where that
// was. Where the policy comes later than the script, as in the bench, the validators would take themselves for allowed and be stopped.
config({ jitless: true })
