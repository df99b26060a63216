/** Who dissented can be read by pointer, by keyboard and by a screen reader; what is not asked for costs nothing. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StandingMark } from '../../renderer/components/standing-mark.tsx'
import { draw } from './support/draw.tsx'

const dissents = [
  { holder: 'Chief State’s Attorney’s Office', stance: 'opposes' as const },
  { holder: 'Connecticut Coalition', stance: 'abstains' as const },
]
const who = 'Chief State’s Attorney’s Office opposes; Connecticut Coalition abstains'
const open = () =>
  draw(
    <>
      <StandingMark standing="without consensus" dissents={dissents} />
      <StandingMark standing="consensus" dissents={[]} />
    </>,
    '/',
  )

test('a mark says its words and who dissented to a screen reader, and has no tooltip before one is asked for', () => {
  open()
  expect(screen.getByRole('note', { name: new RegExp(`1 opposed, 1 abstained: ${who}$`) })).toBeTruthy()
  expect(screen.getAllByRole('note')).toHaveLength(1)
  expect(screen.queryByRole('tooltip')).toBeNull()
})

test('the focus brings who dissented, stays where it is, and Escape or leaving takes it away', async () => {
  open()
  await userEvent.tab()
  const note = screen.getByRole('note')
  expect(document.activeElement).toBe(note)
  expect((await screen.findByRole('tooltip')).textContent).toBe(who)
  expect(document.activeElement).toBe(note)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
  await userEvent.tab()
  await userEvent.tab({ shift: true })
  expect(await screen.findByRole('tooltip')).toBeTruthy()
  await userEvent.tab()
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
})

test('the pointer brings it too', async () => {
  open()
  await userEvent.hover(screen.getByRole('note'))
  expect((await screen.findByRole('tooltip')).textContent).toBe(who)
  await userEvent.unhover(screen.getByRole('note'))
  await waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull())
})
