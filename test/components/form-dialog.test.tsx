/** What was typed into a form is not given up by one key; an untouched form closes at once. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FormDialog } from '../../renderer/components/form/form-dialog.tsx'
import { draw } from './support/draw.tsx'

function drawForm(more: { recordsNothing?: boolean } = {}) {
  const onClose = vi.fn()
  draw(
    <FormDialog
      title="Add words"
      onClose={onClose}
      onSubmit={(event) => event.preventDefault()}
      busy={false}
      error={null}
      submit="Add"
      {...more}
    >
      <label>
        Words
        <input />
      </label>
    </FormDialog>,
  )
  return onClose
}

const question = () => screen.queryByRole('dialog', { name: 'Close without saving?' })

test('an untouched form closes without a question', async () => {
  const onClose = drawForm()
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('Escape over typed words asks; they are kept, or given up', async () => {
  const onClose = drawForm()
  await userEvent.type(await screen.findByLabelText('Words'), 'A sentence')
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(question()).not.toBeNull())
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(question()).toBeNull())
  expect(onClose).not.toHaveBeenCalled()
  const words = screen.getByLabelText<HTMLInputElement>('Words')
  expect([words.value, document.activeElement]).toEqual(['A sentence', words])
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Discard it' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a page that is left by reloading objects while words are unsaved, and only then', async () => {
  drawForm()
  const left = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  const words = await screen.findByLabelText('Words')
  expect(left()).toBe(false)
  await userEvent.type(words, 'A')
  expect(left()).toBe(true)
})

test('a form that records nothing closes at once', async () => {
  const onClose = drawForm({ recordsNothing: true })
  await userEvent.type(await screen.findByLabelText('Words'), '2001')
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
})
