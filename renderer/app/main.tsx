/**
 * Entry of the page. Tells zod not to try whether code may be made from text: the page's policy forbids it, and the
 * trial alone would be reported as a breach at each start. A schema tries when it is made, so all else is loaded after.
 */
import { config } from 'zod'

config({ jitless: true })
await import('./draw.tsx')
