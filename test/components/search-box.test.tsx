/** The search for evidence: picked by keys, and never from the answer to other words than those in the box. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { EvidencePicker } from '../../renderer/components/form/evidence-picker.tsx'
import type { PickedEvidence } from '../../renderer/components/form/picked-evidence.ts'
import { useTypedWords } from '../../renderer/components/search-box.tsx'
import { draw } from './support/draw.tsx'
import { answer } from './support/host.ts'

function found(billId: string): Output<'evidence.search'> {
  return { results: [{ evidence: { kind: 'bill', billId }, label: `The bill ${billId}`, detail: 'A bill' }] }
}

function drawPicker(): PickedEvidence[] {
  const picked: PickedEvidence[] = []
  function Picker() {
    const words = useTypedWords()
    const onPicked = (all: PickedEvidence[]) => void picked.push(...all)
    return <EvidencePicker words={words} picked={[]} onChange={onPicked} error={undefined} path="evidence" />
  }
  draw(<Picker />)
  return picked
}

test('a record is picked by arrow key and Enter', async () => {
  answer('evidence.search', ({ text }) => found(text))
  const picked = drawPicker()
  await userEvent.type(screen.getByRole('textbox', { name: 'Evidence' }), '17-32')
  await screen.findByRole('option', { name: /The bill 17-32/ })
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(picked.map(({ label }) => label)).toEqual(['The bill 17-32'])
})

test('what the words before had found is not picked by a quick Enter after other words', async () => {
  answer('evidence.search', ({ text }) => found(text))
  const picked = drawPicker()
  const box = screen.getByRole('textbox', { name: 'Evidence' })
  await userEvent.type(box, '17-32')
  await screen.findByRole('option', { name: /The bill 17-32/ })
  await userEvent.type(box, '1{ArrowDown}{Enter}')
  expect(picked).toEqual([])
  expect(await screen.findByRole('option', { name: /The bill 17-321/ })).toBeTruthy()
})

test('Enter in the middle of a search does not send the form around it', async () => {
  answer('evidence.search', ({ text }) => found(text))
  const sent: string[] = []
  function Around() {
    const words = useTypedWords()
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent.push('sent')
        }}
      >
        <EvidencePicker words={words} picked={[]} onChange={() => {}} error={undefined} path="evidence" />
        <button type="submit">Save</button>
      </form>
    )
  }
  draw(<Around />)
  const box = screen.getByRole('textbox', { name: 'Evidence' })
  await userEvent.type(box, '17-32{Enter}')
  expect(sent).toEqual([])
  await userEvent.clear(box)
  await userEvent.type(box, '{Enter}')
  expect(sent).toEqual(['sent'])
})
