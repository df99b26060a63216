/** The picker's list of thousands of texts: said to go on, gone down in by the keyboard. */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'

const many = 450

test('the list says how many more there are, and the arrow keys come to all of them', async ({ page }) => {
  // No store of the tests has so many: they join the answer on its way to the page.
  await page.route('**/rpc', async (route) => {
    const asked = route.request().postDataJSON() as { method: string }
    if (asked.method !== 'compare.texts') return route.continue()
    const response = await route.fetch()
    const reply = (await response.json()) as { value: { texts: Record<string, unknown>[] } }
    const [first] = reply.value.texts
    const texts = Array.from({ length: many }, (_, at) => ({
      ...first,
      ref: { kind: 'document', id: `made-up-${at + 1}`, part: 'text' },
      group: 'Made up',
      label: `Draft ${at + 1}`,
    }))
    await route.fulfill({ response, json: { ...reply, value: { texts } } })
  })
  await openPage(page, routes.compare(), 'Compare')
  const box = page.getByRole('combobox', { name: 'Old text', exact: true })
  await box.click()
  const option = (at: number) => page.getByRole('option', { name: new RegExp(`Draft ${at}(?!\\d)`) })
  // The first entry is the one that pastes a text.
  await expect(page.getByRole('option', { name: /^251 documents\. Go on down/ })).toBeAttached()
  await expect(option(200)).toHaveCount(0)
  await box.press('ArrowDown')
  // Over the top to the last one drawn, which can be chosen: the line that counts the rest cannot.
  await box.press('ArrowUp')
  await expect(option(200)).toBeAttached()
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect(box).toHaveValue(/Draft 200(?!\d)/)
})
