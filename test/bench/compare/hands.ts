/** What a person does on the Compare screen, done in the page so that the test's own work is not measured. */
import type { Page } from '@playwright/test'

interface Held {
  pastes: DataTransfer[]
}

/** Brings texts into the page without it noticing: what is measured is the page's work, not the test's. */
export async function bringTexts(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate((given) => {
    const held = globalThis as unknown as Held
    held.pastes = given.map((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      return data
    })
  }, texts)
}

/** Pastes one of the texts brought, as Ctrl+V does. */
export async function paste(page: Page, which: number): Promise<void> {
  await page.evaluate((index) => {
    const clipboardData = (globalThis as unknown as Held).pastes[index] ?? null
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, which)
}

/** Milliseconds in the page from the paste of a text until the first screen and the redline are shown. */
export function pasteAndWait(page: Page, which: number): Promise<{ firstScreen: number; redline: number }> {
  return page.evaluate(async (index) => {
    const clipboardData = (globalThis as unknown as Held).pastes[index] ?? null
    const begun = performance.now()
    const shown = (selector: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(selector))
            requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        look()
      })
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    const [firstScreen, redline] = await Promise.all([
      shown('main p[style*="--level"]'),
      shown('main section[aria-label="Text"] ins'),
    ])
    return { firstScreen: Math.round(firstScreen), redline: Math.round(redline) }
  }, which)
}

/** Scrolls through the whole page in steps of most of a window, one each frame, then back in big leaps. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let step = 0; step < 300; step++) {
      window.scrollBy(0, 500)
      await frame()
    }
    const height = document.documentElement.scrollHeight
    for (let leap = 20; leap >= 0; leap--) {
      window.scrollTo(0, (height * leap) / 20)
      await frame()
      await frame()
    }
  })
}
