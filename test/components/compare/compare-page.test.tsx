import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { AppError, type ComparableText } from '#shared/contract/index.ts'
import { ComparePage } from '../../../renderer/features/compare/compare-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'

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
  expect(await screen.findByText('1 of 2')).toBeTruthy()
  await userEvent.keyboard('n')
  expect(await screen.findByText('2 of 2')).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toContain('change=2')
  await userEvent.keyboard('p')
  expect(await screen.findByText('1 of 2')).toBeTruthy()
})

test('a link that names a provision goes to its first change, once', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text&provision=(b)')
  expect(await screen.findByText('2 of 2')).toBeTruthy()
  await userEvent.keyboard('p')
  expect(await screen.findByText('1 of 2')).toBeTruthy()
})

test('a link that names a provision of which nothing changed says so', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text&provision=(c)')
  expect(await screen.findByText('No change that is shown lies in (c).')).toBeTruthy()
  expect(screen.getByText('2 changes')).toBeTruthy()
})

test('what a filter hides is counted and can be marked again', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  await userEvent.click(await screen.findByRole('checkbox', { name: /editorial 1/ }))
  expect(await screen.findByText(/Not marked: 1 editorial/)).toBeTruthy()
  expect(await screen.findByText('1 change')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Mark them all' }))
  expect(await screen.findByText('2 changes')).toBeTruthy()
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

test('a kind of change can be left unmarked, and the address says so', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  await userEvent.click(await screen.findByRole('checkbox', { name: /^replaced 2/ }))
  expect(await screen.findByText(/Not marked: 2 replaced/)).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toContain('hide=replaced')
})

test('words are found in the struck and in the new text, and the key goes from one to the next', async () => {
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text')
  const text = await screen.findByRole('region', { name: 'Text' })
  await within(text).findByText('a fee', { selector: 'del' })
  await userEvent.keyboard('{Control>}f{/Control}')
  const box = await screen.findByRole('textbox', { name: 'Find in both texts' })
  await userEvent.type(box, 'a fee')
  expect(await screen.findByText('1 of 1')).toBeTruthy()
  expect(await within(text).findByText('a fee', { selector: 'del mark' })).toBeTruthy()
  await userEvent.clear(box)
  await userEvent.type(box, 'person')
  expect(await screen.findByText('1 of 3')).toBeTruthy()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(await screen.findByText('3 of 3')).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText('1 of 3')).toBeTruthy()
})

test('a text that is compared is kept, the address holds it, and it can be forgotten', async () => {
  const sha256 = 'c'.repeat(64)
  const keptRef = { kind: 'kept text' as const, id: sha256, part: 'text' as const }
  const kept = { ...comparable('a', '2026-11-22'), ref: keptRef, group: 'Kept texts', label: 'pasted text' }
  const said = 'The fine is ten dollars.'
  answer('compare.keepText', () => ({ ref: keptRef, sha256, words: 5, changeId: 1 }))
  answer('compare.text', ({ ref }) =>
    ref.kind === 'kept text' ? { ...kept, text: said } : { ...comparable('b', '2017'), text: words.b ?? '' },
  )
  answer('compare.forgetText', () => ({ changeId: 2 }))
  draw(<ComparePage />, '/compare?old=pasted&new=v:b:text')
  const box = await screen.findByLabelText('Old text, pasted')
  await userEvent.clear(box)
  await userEvent.type(box, said)
  await screen.findByRole('region', { name: 'Text' })
  // While someone types, nothing is kept.
  expect(calls.some(({ name }) => name === 'compare.keepText')).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Next change' }))
  await waitFor(() => expect(screen.getByTestId('address').textContent).toContain(`old=t:${sha256}:text`), {
    timeout: 3000,
  })
  // Keeping renames the text, not the place in it.
  expect(screen.getByTestId('address').textContent).toContain('change=1')
  const keep = calls.find(({ name }) => name === 'compare.keepText')
  expect(keep?.input).toMatchObject({ text: said, from: 'pasted', label: 'pasted text' })
  expect(await screen.findByText(/Kept in this data folder/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Forget it' }))
  await waitFor(() => expect(screen.getByTestId('address').textContent).not.toContain('old='))
})

test('three texts: who changed what, signed in the text and counted by provision', async () => {
  const base = '(a) The fine is ten dollars.\n(b) The council shall report each year to the committee.'
  const texts = {
    a: base,
    b: base.replace('ten', 'twenty'),
    c: base.replace('ten', 'thirty').replace('each year', 'each month'),
  }
  answer('compare.text', ({ ref }) => ({
    ...comparable(ref.id, '2017'),
    text: texts[ref.id as keyof typeof texts],
  }))
  draw(<ComparePage />, '/compare?old=v:a:text&new=v:b:text&third=v:c:text')
  expect(await screen.findByText('1 in conflict, 0 by A only, 1 by B only, 0 by both alike.')).toBeTruthy()
  const text = screen.getByRole('region', { name: 'Text' })
  expect(text.querySelector('[data-by="conflict-left"]')?.textContent).toContain('twenty')
  expect(text.querySelector('[data-by="conflict-right"]')?.textContent).toContain('thirty')
  expect(text.querySelector('ins[data-by="right"]')?.textContent).toContain('month')
  const table = screen.getByRole('region', { name: 'Agreement and conflict by provision' })
  expect(within(table).getByRole('row', { name: /\(a\).*≠ 1/ })).toBeTruthy()
})

test('a kept reading of a file offers the file’s other readings, though the program was started anew', async () => {
  const sha256 = 'd'.repeat(64)
  const reading = (text: string, note: string) => ({ text, notes: [note] })
  const readings = {
    printed: reading('The fine is [ten] twenty dollars.', 'As on paper.'),
    old: reading('The fine is ten dollars.', 'Marks were put back.'),
    new: reading('The fine is twenty dollars.', 'Marks were carried out.'),
  }
  const ref = { kind: 'kept text' as const, id: sha256, part: 'text' as const }
  answer('compare.text', () => ({ ...comparable('a', '2026-11-22'), ref, text: readings.old.text }))
  answer('compare.keptReadings', () => ({ file: { name: 'bill.htm', reading: 'old', readings } }))
  draw(<ComparePage />, `/compare?old=t:${sha256}:text`)
  const choice = await screen.findByRole('radiogroup', { name: 'Old text: reading of the file' })
  expect(within(choice).getByRole('radio', { name: 'As it read before', checked: true })).toBeTruthy()
  expect(screen.getByText('Marks were put back.')).toBeTruthy()
  await userEvent.click(within(choice).getByRole('radio', { name: 'As it would read' }))
  expect(await screen.findByText('Marks were carried out.')).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toContain('old=pasted')
})
