/** The picker draws a part of thousands of texts; it says how many of which kind are left, and typing finds them. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { ListedText, TextRef } from '#shared/contract/index.ts'
import { ComparePage } from '../../../renderer/features/compare/compare-page.tsx'
import { listedOptions } from '../../../renderer/features/compare/listed-options.ts'
import { textOptions } from '../../../renderer/features/compare/text-options.ts'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const text = (kind: TextRef['kind'], id: string, group: string, label: string): ListedText => ({
  ref: { kind, id, part: 'text' },
  group,
  label,
  stageDate: '2026-01-05',
  route: '/statutes',
  marks: 'none',
  baseline: 'not checked',
  warnings: [],
  sources: [],
})

const sections = Array.from({ length: 1450 }, (_, at) =>
  text('section version', `53a-${at + 100}-2025`, `§ 53a-${at + 100}`, '2025 revision'),
)
const documents = Array.from({ length: 250 }, (_, at) =>
  text('document', `2026-sb-${at + 1}.r00`, `SB ${at + 1}`, `LCO No. ${at + 1000}`),
)
const kept = text('kept text', 'ab12cd'.padEnd(64, '0'), 'Kept texts', 'pasted text')
const texts = [...sections, ...documents, kept]

const drawn = (sought: string, most = 200) => listedOptions(textOptions(texts, null), sought, most)
const labels = (sought: string, most?: number) =>
  drawn(sought, most).flatMap(({ items }) => items.map(({ label }) => label))

test('what is not drawn is counted by kind, and nothing is counted once all is drawn', () => {
  const list = labels('')
  expect(list).toHaveLength(201)
  expect(list[1]).toContain('ab12cd')
  expect(list.at(-1)).toBe('1,252 texts of sections, 250 documents. Go on down, or type to find one.')
  expect(labels('lco no. 1249')).toEqual(['SB 250 · LCO No. 1249 · Jan 5, 2026'])
  expect(labels('LCO No.').at(-1)).toBe('50 documents. Go on down, or type more words.')
  expect(labels('LCO No.', 249).at(-1)).toMatch(/^1 document\./)
  expect(labels('', 5000)).toHaveLength(texts.length + 1)
  expect(labels('no such text')).toEqual([])
})

test('the open list says how many more there are, that line cannot be chosen, and typing finds the last', async () => {
  answer('compare.texts', () => ({ texts: documents.slice(0, 203) }))
  draw(<ComparePage />, '/compare')
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Old text' })
  await userEvent.click(box)
  // Looked for by words in the box's own list: to look for a role among hundreds of options takes seconds here.
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '')
  if (!list) throw new Error('The box has no list.')
  await userEvent.click(within(list).getByText(/^4 documents\. Go on down/))
  expect(box.value).toBe('')
  await userEvent.click(box)
  await userEvent.paste('LCO No. 1202')
  await userEvent.click(await within(list).findByText(/LCO No\. 1202/))
  expect(screen.getByTestId('address').textContent).toContain('2026-sb-203')
})
