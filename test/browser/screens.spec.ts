/** Every screen in light and dark: real content, no accessibility violation, no console fault, no sideways scrolling. */
import { test } from '@playwright/test'
import { checkScreen } from './check-screen.ts'
import { everyScreen } from './every-screen.ts'

for (const screen of everyScreen) test(screen.name, async ({ page }) => checkScreen(page, screen))
