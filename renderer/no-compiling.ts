import { config } from 'zod'

// The page's policy forbids compiled validators. Zod finds out by trying, and Chromium then reads the whole bundle once more to say where that was.
config({ jitless: true })
