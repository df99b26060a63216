import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { AppError, type ComparableText, type TextRef, textAddress } from '#shared/contract/index.ts'
import { ComparePage } from '../../../renderer/features/compare/compare-page.tsx'
import { documentOf } from '../../../renderer/features/compare/text-options.ts'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'

const text = (ref: TextRef, label: string, group = 'SB 901'): ComparableText => ({
  ref,
  group,
  label,
  stageDate: '2026',
  route: '/documents/sb-901.file-123',
  textSha256: 'a'.repeat(64),
  marks: 'present',
  baseline: 'not checked',
  warnings: [],
  sources: [],
})

const whole = text({ kind: 'document', id: 'sb-901.file-123', part: 'text' }, 'File No. 123')
const old = text(
  { kind: 'document section', id: 'sb-901.file-123.s1', part: 'old' },
  'File No. 123, s. 1, before',
)
const neu = text(
  { kind: 'document section', id: 'sb-901.file-123.s1', part: 'new' },
  'File No. 123, s. 1, after',
)
const law = text(
  { kind: 'as amended', id: 'sb-901.file-123.s1.53a-999', part: 'text' },
  'as amended by SB 901, s. 1',
  '§ 53a-999',
)
const amended = text(
  { kind: 'amended document', id: 'sb-901.file-123.with.lco-4567', part: 'text' },
  'File No. 123 with LCO No. 4567',
)
const parts = [whole, amended, old, neu, law]

beforeEach(() => {
  answer('compare.texts', () => ({ texts: [whole] }))
  answer('compare.ofDocument', () => ({ texts: parts }))
  answer('compare.text', ({ ref }) => {
    const found = parts.find((one) => textAddress(one.ref) === textAddress(ref))
    if (!found) throw new AppError('NOT_FOUND', 'There is no such text.')
    return { ...found, text: `(a) The words of ${found.label}.` }
  })
})

const box = (name: string) => screen.findByRole<HTMLInputElement>('combobox', { name })

test('a document is chosen, then one of its parts by typing', async () => {
  draw(<ComparePage />, '/compare')
  const side = await box('Old text')
  await userEvent.type(side, 'File No. 123')
  await userEvent.click(await screen.findByRole('option', { name: /File No\. 123/ }))
  const part = await box('Old text: part of the document')
  expect(part.value).toBe('File No. 123')
  await userEvent.clear(part)
  await userEvent.type(part, 's. 1, bef')
  await userEvent.click(await screen.findByRole('option', { name: old.label }))
  expect(screen.getByTestId('address').textContent).toContain(
    `old=${encodeURIComponent(textAddress(old.ref)).replaceAll('%3A', ':')}`,
  )
  expect((await box('Old text')).value).toContain('s. 1, before')
  expect(calls).toContainEqual({ name: 'compare.ofDocument', input: { id: 'sb-901.file-123' } })
})

test('its parts are in groups: whole, with an amendment, sections, the statutes as amended', async () => {
  draw(<ComparePage />, `/compare?new=${textAddress(whole.ref)}`)
  await userEvent.click(await box('New text: part of the document'))
  const options = screen.getAllByRole('option').map((option) => option.textContent)
  expect(options).toEqual([
    'File No. 123',
    'File No. 123 with LCO No. 4567',
    old.label,
    neu.label,
    `§ 53a-999 ${law.label}`,
  ])
})

test.each([old, law, amended])('the boxes show what a link opened: $label', async (one) => {
  draw(<ComparePage />, `/compare?old=${textAddress(one.ref)}`)
  const part = await box('Old text: part of the document')
  await screen.findByDisplayValue(new RegExp(`^${one.group} · ${one.label}`))
  expect(part.value).toContain(one.label)
})

test('every text of a document is known by its document', () => {
  expect(parts.map(({ ref }) => documentOf(ref))).toEqual(parts.map(() => 'sb-901.file-123'))
  expect(documentOf({ kind: 'section version', id: '53a-83-2015', part: 'text' })).toBeNull()
})
