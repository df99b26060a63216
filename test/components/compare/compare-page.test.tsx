import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { AppError, type ComparableText } from '#shared/contract/index.ts'
import { ComparePage } from '../../../renderer/features/compare/compare-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const comparable = (id: string, stageDate: string, warnings: string[] = []): ComparableText => ({
  ref: { kind: 'section version', id, part: 'text' },
  group: '§ 53a-83',
  label: `text of ${id}`,
  stageDate,
  route: `/statutes/53a-83?version=${id}`,
  textSha256: id.repeat(64).slice(0, 64),
  marks: 'none',
  baseline: 'not checked',
  warnings,
  sources: [{ sourceId: 'report', title: 'The report', retrieved: null }],
})

const texts = [comparable('a', '2015', ['Out of date when it was printed.']), comparable('b', '2017-10-01')]
const words: Record<string, string> = {
  a: '(a) A person is guilty of the offense when such person knowingly pays a fee to another person.\n(b) The penalty that the court sets for a violation of this section is ten days of community service.',
  b: '(a) A person is guilty of the offense when such person knowingly pays anything of value to another person.\n(b) The Penalty that the court sets for a violation of this section is ten days of community service.',
}

beforeEach(() => {
  answer('compare.texts', () => ({ texts }))
  answer('compare.text', ({ ref }) => {
    const found = texts.find((text) => text.ref.id === ref.id)
    if (!found) throw new AppError('INVALID_INPUT', 'The old reading of this text cannot be told.')
    return { ...found, text: words[ref.id] ?? '' }
  })
})

test('a comparison shows struck and underlined words, warnings, receipts and that it is unofficial', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  const text = await screen.findByRole('region', { name: 'Text' })
  expect(within(text).getByText('a fee', { selector: 'del' })).toBeTruthy()
  expect(within(text).getByText('anything of value', { selector: 'ins' })).toBeTruthy()
  expect(screen.getAllByText(/Old text: Out of date when it was printed/)).not.toHaveLength(0)
  const receipt = screen.getByRole('region', { name: 'Receipt of the new text' })
  expect(receipt.textContent).toContain('Oct 1, 2017')
  expect(receipt.textContent).toContain('date of retrieval not recorded')
  expect(screen.getByText(/^Unofficial\./)).toBeTruthy()
})

test('n and p walk the changes, and the address keeps the place', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  await screen.findByText('2 changes')
  await userEvent.keyboard('n')
  expect(screen.getByText('1 of 2')).toBeTruthy()
  await userEvent.keyboard('n')
  expect(screen.getByTestId('address').textContent).toContain('change=2')
  await userEvent.keyboard('p')
  expect(screen.getByText('1 of 2')).toBeTruthy()
})

test('what a filter hides is counted and can be marked again', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  await userEvent.click(await screen.findByRole('checkbox', { name: /editorial 1/ }))
  expect(screen.getByText(/Not marked: 1 editorial/)).toBeTruthy()
  expect(screen.getByText('1 change')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Mark them all' }))
  expect(screen.getByText('2 changes')).toBeTruthy()
})

test('sides that stand the wrong way round are said to be, and one press swaps them', async () => {
  draw(<ComparePage />, '/compare?old=v:b:text&new=v:a:text')
  await screen.findByText('The text on the left is the later one')
  await userEvent.click(screen.getByRole('button', { name: 'Swap them' }))
  await waitFor(() => expect(screen.queryByText('The text on the left is the later one')).toBeNull())
  expect(screen.getByTestId('address').textContent).toContain('old=v:a:text')
})

test('a reading that cannot be told gives no redline but the reason', async () => {
  draw(<ComparePage />, '/compare?old=v:lost:old&new=v:b:text')
  expect(await screen.findByText('No redline: the old text cannot be given')).toBeTruthy()
  expect(screen.getByText('The old reading of this text cannot be told.')).toBeTruthy()
  expect(screen.queryByRole('toolbar')).toBeNull()
})

test('pasted texts are compared, and their receipt says that nothing about them was checked', async () => {
  draw(<ComparePage />, '/compare?old=pasted&new=pasted')
  await userEvent.type(await screen.findByLabelText('Old text, pasted'), 'The fine is ten dollars.')
  await userEvent.type(screen.getByLabelText('New text, pasted'), 'The fine is twenty dollars.')
  const text = await screen.findByRole('region', { name: 'Text' })
  await waitFor(() => expect(within(text).getByText('twenty', { selector: 'ins' })).toBeTruthy())
  expect(screen.getAllByText(/Pasted by hand on this screen/)).toHaveLength(2)
})
