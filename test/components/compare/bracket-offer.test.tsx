/** Of a pasted text with a drafter's brackets the screen says how it is compared, and offers its readings. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { textAddress } from '#shared/contract/index.ts'
import { pasted, setBrought } from '../../../renderer/features/compare/bring/brought-texts.ts'
import { ComparePage } from '../../../renderer/features/compare/compare-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const offer = /brackets look like a drafter’s deletions/
const read = 'Read the brackets as deletions'
const sha256 = 'c'.repeat(64)

beforeEach(() => {
  answer('compare.texts', () => ({ texts: [] }))
  setBrought({ old: pasted(''), new: pasted('') })
})

const drawn = (text: string) => {
  setBrought({ new: pasted(text) })
  draw(<ComparePage />, '/compare?new=pasted')
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'New text, pasted' })
}

test('offers the text as it would read; no old reading where insertions are unknown', async () => {
  const box = await drawn('Any person [who] that pays.')
  expect(screen.getByText(offer)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: read }))
  expect(screen.queryByText(offer)).toBeNull()
  expect(screen.getByText(/How it read before is not offered/)).toBeTruthy()
  expect(screen.queryByRole('radio', { name: /As it read before/ })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Compare both readings' })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'As it would read' }))
  expect(box.value).toBe('Any person that pays.')
})

test('offers the old reading as inferred where a rule tells what was inserted', async () => {
  const box = await drawn('[(2)] (3) Any person pays.')
  await userEvent.click(screen.getByRole('button', { name: read }))
  await userEvent.click(screen.getByRole('radio', { name: 'As it read before (inferred)' }))
  expect(box.value).toBe('(2) Any person pays.')
  expect(screen.getByText(/the old text is not certain/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Compare both readings' })).toBeTruthy()
})

test('says nothing of a text without such brackets', async () => {
  await drawn('Any person who [sic] pays.')
  expect(screen.queryByText(offer)).toBeNull()
})

test('says so too of a kept text that a link opens', async () => {
  const text = 'Any person [who] that pays.'
  answer('compare.keptReadings', () => ({ file: null }))
  answer('compare.keptTexts', () => ({
    texts: [
      {
        sha256,
        label: 'pasted text',
        from: 'pasted',
        fileName: null,
        keptAt: '2026-11-22T10:00:00.000Z',
        characters: text.length,
      },
    ],
  }))
  answer('compare.text', ({ ref }) => ({
    ref,
    group: 'Kept texts',
    label: 'pasted text',
    stageDate: '2026-11-22',
    route: '/compare',
    textSha256: sha256,
    marks: 'none',
    baseline: 'not checked',
    warnings: [],
    sources: [],
    text,
  }))
  draw(<ComparePage />, `/compare?new=${textAddress({ kind: 'kept text', id: sha256, part: 'text' })}`)
  expect(await screen.findByText(offer)).toBeTruthy()
})
