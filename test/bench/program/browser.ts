/** The Chromium that the benches drive. */
import { type Browser, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/verify/chromium.ts'

/** Who launches it closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

/** Resolves when the overview can be used: its counts are there. */
export async function overviewShown(page: Page): Promise<void> {
  await page
    .getByRole('main')
    .getByText(/Where the/)
    .first()
    .waitFor()
}
