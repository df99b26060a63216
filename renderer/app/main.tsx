/**
 * Entry of the page. Tells zod not to try whether code may be made from text: the page's policy forbids it, and the
 * trial alone would be reported as a breach at each start. A schema tries when it is made, so all else is loaded after.
 *
 * The styles of the whole page are not: they come first, so that those of a part, loaded later, win over them.
 */
import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './global.css'
import { config } from 'zod'

config({ jitless: true })
await import('./draw.tsx')
