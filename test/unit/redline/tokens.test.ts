import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redline, threeWay } from '#shared/redline/index.ts'
import { settingsOf } from '#shared/redline/normalise.ts'
import { foldingFor } from '#shared/redline/text/folding.ts'
import { Lexicon } from '#shared/redline/text/lexicon.ts'
import { retokenise } from '#shared/redline/text/retokenise.ts'
import { TokenList, tokenise } from '#shared/redline/text/tokens.ts'
import { anyText } from './texts.ts'

function lexiconFor(before: string, after: string): Lexicon {
  const lexicon = new Lexicon()
  lexicon.start([before, after], foldingFor(settingsOf()))
  return lexicon
}

const rows = ({ count, starts, ends, limits, ids }: TokenList) =>
  Array.from({ length: count }, (_, at) => [starts[at], ends[at], limits[at], ids[at]])

describe('tokens', () => {
  it('are the same numbers exactly where the words are', () => {
    const text =
      'abcdefgh abcdefghi abcdefghj abcdefgi ābcdefgh co\u00adop coop coop\u00ad \u0000 \u0100 a \u0000'
    const lexicon = lexiconFor(text, '')
    const list = new TokenList(4)
    tokenise(text, 0, text.length, 0, lexicon, list, false)
    const byWord = new Map<string, number>()
    for (let at = 0; at < list.count; at++) {
      const word = text.slice(list.starts[at], list.ends[at]).replaceAll('\u00ad', '')
      expect(byWord.get(word) ?? list.ids[at]).toBe(list.ids[at])
      byWord.set(word, list.ids[at]!)
    }
    expect(new Set(byWord.values()).size).toBe(byWord.size)
    expect(lexicon.count).toBe(byWord.size)
  })

  it('are no others where they are carried over from a paragraph that is much the same', () => {
    const parts = fc.tuple(anyText, anyText, anyText, anyText)
    fc.assert(
      fc.property(parts, fc.boolean(), ([start, cut, added, end], withSpace) => {
        const [old, neu] = [start + cut + end, start + added + end]
        const lexicon = lexiconFor(old, neu)
        const [known, read, carried] = [new TokenList(8), new TokenList(8), new TokenList(8)]
        tokenise(old, 0, old.length, 0, lexicon, known, withSpace)
        tokenise(neu, 0, neu.length, 1, lexicon, read, withSpace)
        const model = {
          text: old,
          start: 0,
          end: old.length,
          list: known,
          firstToken: 0,
          lastToken: known.count,
        }
        retokenise(model, neu, 0, neu.length, 1, lexicon, carried, withSpace)
        expect(rows(carried)).toEqual(rows(read))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the character U+0000', () => {
  it('is a character like any other, and no soft hyphen', () => {
    const kinds = redline('\0\0', '\0a\0').changes.map((change) => change.kind)
    expect(kinds).toEqual(['equal', 'inserted', 'equal'])
    expect(redline('a\0b', 'ab').changes.every((change) => change.kind === 'equal')).toBe(false)
    const { regions } = threeWay('\0\0', '\0\0', '\0a\0')
    expect(regions.map(({ kind, right }) => [kind, right.start, right.end])).toEqual([
      ['unchanged', 0, 1],
      ['right', 1, 2],
      ['unchanged', 2, 3],
    ])
  })
})
