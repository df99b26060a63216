/** Of a file whose readings are too long to keep together, the screen says so. */
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type BroughtText, holdKept } from '../../../renderer/features/compare/bring/brought-texts.ts'
import { KeptNote } from '../../../renderer/features/compare/bring/kept-note.tsx'
import { readingsToKeep } from '../../../renderer/features/compare/bring/kept-readings.ts'
import { draw } from '../support/draw.tsx'

function file(characters: number): BroughtText {
  const reading = { text: 'a'.repeat(characters), notes: [] }
  const readings = { printed: reading, old: reading, new: reading }
  return { ...reading, from: 'file', fileName: 'bill.html', readings, reading: 'printed' }
}

test.each([
  ['says so where they do not fit', 2_600_000, false],
  ['says nothing where they do', 1000, true],
])('%s', (_, characters, fits) => {
  const brought = file(characters)
  const sha256 = String(characters).padStart(64, '0')
  holdKept(sha256, brought)
  draw(<KeptNote sha256={sha256} onForgotten={() => undefined} choice={() => null} />)
  expect(screen.queryByText(/other readings are too long to be kept/) === null).toBe(fits)
  expect('readings' in readingsToKeep(brought)).toBe(fits)
})
