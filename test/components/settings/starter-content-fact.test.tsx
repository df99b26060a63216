import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StarterContentFact } from '../../../renderer/features/settings/starter-content-fact.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const hash = 'abcdef012345'.repeat(6).slice(0, 64)

const states = [
  ['reviewed', 0, /^That of this version of Charter Oak\.$/, null],
  ['reviewed', 1, /1\srecord was left as it is in this store\.$/, 'Review what was left under Import'],
  ['other', 2, /^Not that of this version of Charter Oak/, 'Review it under Import'],
  ['unreadable', 2, /cannot be read, so the two cannot be compared\.$/, null],
] as const

test.each(states)('%s, with %i left out', async (state, leftOut, words, way) => {
  answer('import.starter', () => ({ state, ofStore: hash, ofProgram: null, leftOut }))
  draw(<StarterContentFact />)
  expect(await screen.findByText(words)).toBeTruthy()
  expect(screen.getByText('abcdef012345')).toBeTruthy()
  const links = screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual(way === null ? [] : [[way, '/import']])
})
