/** What is kept in the address counts at once, and never flickers back while the router draws. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { Link } from 'react-router'
import { expect, test } from 'vitest'
import { useAddressState } from '../../renderer/components/address-state.ts'
import { draw } from './support/draw.tsx'

/** A part that appears by the choice and reads the address itself, as a table's own filters do. */
function Appearing() {
  return <p>{`Sorted by ${useAddressState().get('sort', 'number')}`}</p>
}

function Screen({ seen }: { seen: string[] }) {
  const { get, set } = useAddressState()
  const all = get('of') === 'all'
  useLayoutEffect(() => {
    seen.push(all ? 'all' : 'some')
  })
  return (
    <>
      <input
        type="checkbox"
        aria-label="All"
        checked={all}
        onChange={(event) => set({ of: event.currentTarget.checked ? 'all' : '' })}
      />
      <Link to="?of=all">All of them</Link>
      {all && <Appearing />}
    </>
  )
}

/** Without the repetitions. */
function steps(seen: readonly string[]): string[] {
  return seen.filter((value, index) => value !== seen[index - 1])
}

test('a box stays ticked while a part appears that reads the address too', async () => {
  const seen: string[] = []
  draw(<Screen seen={seen} />, '/statutes')
  await userEvent.click(screen.getByRole('checkbox', { name: 'All' }))
  expect(await screen.findByText('Sorted by number')).toBeTruthy()
  expect(steps(seen)).toEqual(['some', 'all'])
})

test('a link followed afterwards counts, whatever was asked before', async () => {
  const seen: string[] = []
  draw(<Screen seen={seen} />, '/statutes')
  const box = screen.getByRole('checkbox', { name: 'All' })
  await userEvent.click(box)
  await userEvent.click(box)
  await userEvent.click(screen.getByRole('link', { name: 'All of them' }))
  expect(await screen.findByText('Sorted by number')).toBeTruthy()
  expect(steps(seen)).toEqual(['some', 'all', 'some', 'all'])
})
