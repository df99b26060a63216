import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redline } from '#shared/redline/index.ts'
import { unifyLineEnds } from '#shared/redline/outputs/line-ends.ts'
import { outputParagraphs } from '#shared/redline/outputs/paragraphs.ts'
import { exactPieces, ignoredPlaces, type Piece, readingPieces } from '#shared/redline/outputs/pieces.ts'
import { anyPair } from '../redline/texts.ts'
import { movedPair } from './samples.ts'

const side = (pieces: readonly Piece[], gone: Piece['kind']) =>
  pieces.map((piece) => (piece.kind === gone ? '' : piece.text)).join('')

const settled = (paragraphs: ReturnType<typeof outputParagraphs>, gone: Piece['kind']) =>
  paragraphs
    .map(({ pieces, end }, at) => {
      const text = side(pieces, gone)
      return at === paragraphs.length - 1 || end === gone ? text : `${text}\n`
    })
    .join('')

describe('pieces', () => {
  test('rebuild both texts exactly, whatever the texts', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const pieces = exactPieces(redline(before, after), before, after)
        expect(side(pieces, 'inserted')).toBe(before)
        expect(side(pieces, 'deleted')).toBe(after)
      }),
      { numRuns: 1000 },
    )
  })

  test('parted into paragraphs they rebuild both texts with one kind of line end', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const paragraphs = outputParagraphs(exactPieces(redline(before, after), before, after))
        expect(settled(paragraphs, 'inserted')).toBe(unifyLineEnds(before))
        expect(settled(paragraphs, 'deleted')).toBe(unifyLineEnds(after))
      }),
      { numRuns: 1000 },
    )
  })

  test('for reading, the new text is whole and only ignored differences are unmarked', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const pieces = exactPieces(redline(before, after), before, after)
        const reading = readingPieces(pieces)
        expect(side(reading, 'deleted')).toBe(after)
        if (ignoredPlaces(pieces) === 0) expect(side(reading, 'inserted')).toBe(before)
      }),
      { numRuns: 500 },
    )
  })

  test('an ignored difference is told apart from a change', () => {
    const before = 'the “court”\nmay act'
    const after = 'the "court" may  act now'
    const pieces = exactPieces(redline(before, after), before, after)
    // The closing mark and the line end after it are one place.
    expect(ignoredPlaces(pieces)).toBe(3)
    expect(pieces.filter((piece) => !piece.ignored && piece.kind !== 'equal')).toEqual([
      { kind: 'inserted', text: ' now' },
    ])
  })

  test('a replaced last word of a paragraph leaves the paragraph its end', () => {
    const before = 'One lawful.\nTwo.'
    const after = 'One legal!\nTwo.'
    const ends = outputParagraphs(exactPieces(redline(before, after), before, after)).map(({ end }) => end)
    expect(ends).toEqual(['equal', 'equal'])
  })

  test('a moved passage is deleted where it stood and inserted where it stands, its inner changes told', () => {
    const { redline: made, before, after } = movedPair()
    const moved = exactPieces(made, before, after).filter((piece) => piece.move === 1)
    expect(moved.filter((piece) => piece.changedInMove)).toEqual([
      { kind: 'deleted', text: 'shall', move: 1, changedInMove: true },
      { kind: 'inserted', text: 'may', move: 1, changedInMove: true },
    ])
    expect(side(moved, 'inserted')).toBe('(b) The court shall act.\n')
    expect(side(moved, 'deleted')).toBe('\n(b) The court may act.')
  })

  test('paragraphs hang by the provision that they open', () => {
    const text = 'Lead.\n(a) (1) One.\n(2) Two.\n(A) Deep.\nFlush.'
    const levels = outputParagraphs(exactPieces(redline(text, text), text, text))
    expect(levels.map(({ level, opens }) => [level, opens])).toEqual([
      [-1, false],
      [0, true],
      [1, true],
      [2, true],
      [0, false],
    ])
  })
})
