import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threeWay } from '#shared/redline/index.ts'
import { anyPair, anyText } from './texts.ts'

const triple = fc.oneof(
  fc.tuple(anyPair, anyText).map(([[base, left], right]) => [base, left, right] as const),
  fc.tuple(anyPair, fc.nat(), fc.nat(12), anyText).map(([[base, left], at, cut, added]) => {
    const start = at % (base.length + 1)
    return [base, left, base.slice(0, start) + added + base.slice(start + cut)] as const
  }),
)

const folded = (text: string) =>
  text
    .replace(/[\s\u0085]+/g, '')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u00ad', '')

describe('three-way comparison of any texts', () => {
  it('partitions all three texts and calls only the same words unchanged or agreed', () => {
    fc.assert(
      fc.property(triple, ([base, left, right]) => {
        const at = { base: 0, left: 0, right: 0 }
        for (const region of threeWay(base, left, right).regions) {
          for (const side of ['base', 'left', 'right'] as const) {
            expect(region[side].start).toBe(at[side])
            expect(region[side].end).toBeGreaterThanOrEqual(region[side].start)
            at[side] = region[side].end
          }
          const words = {
            base: folded(base.slice(region.base.start, region.base.end)),
            left: folded(left.slice(region.left.start, region.left.end)),
            right: folded(right.slice(region.right.start, region.right.end)),
          }
          if (region.kind === 'unchanged' || region.kind === 'agreed') expect(words.left).toBe(words.right)
          if (region.kind === 'unchanged' || region.kind === 'left') expect(words.right).toBe(words.base)
          if (region.kind === 'unchanged' || region.kind === 'right') expect(words.left).toBe(words.base)
        }
        expect(at).toEqual({ base: base.length, left: left.length, right: right.length })
      }),
      { numRuns: 1500 },
    )
  })

  it('is the mirror image when the versions are exchanged', () => {
    const mirrored = {
      left: 'right',
      right: 'left',
      unchanged: 'unchanged',
      agreed: 'agreed',
      conflict: 'conflict',
    }
    fc.assert(
      fc.property(triple, ([base, left, right]) => {
        const one = threeWay(base, left, right).regions
        const other = threeWay(base, right, left).regions
        expect(other.map(({ kind }) => kind)).toEqual(one.map(({ kind }) => mirrored[kind]))
        expect(other.map((region) => [region.base, region.right, region.left])).toEqual(
          one.map((region) => [region.base, region.left, region.right]),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe('three-way comparison of bills', () => {
  const base =
    '(a) The court may act.\n(b) The clerk shall report annually.\n(c) The council shall meet twice.'

  it('says who changed what, by provision', () => {
    const left = base.replace('may act', 'shall act').replace('twice', 'monthly')
    const right = base.replace('annually', 'biennially').replace('twice', 'monthly')
    const { regions, provisions } = threeWay(base, left, right)
    expect(
      regions.filter(({ kind }) => kind !== 'unchanged').map(({ kind, provision }) => [kind, provision]),
    ).toEqual([
      ['left', '(a)'],
      ['right', '(b)'],
      ['agreed', '(c)'],
    ])
    expect(provisions[0]).toEqual({ provision: '(a)', left: 1, right: 0, agreed: 0, conflict: 0 })
  })

  it('reports a conflict where both change the same words differently', () => {
    const { regions } = threeWay(
      base,
      base.replace('annually', 'biennially'),
      base.replace('annually', 'monthly'),
    )
    expect(regions.filter(({ kind }) => kind !== 'unchanged').map(({ kind }) => kind)).toEqual(['conflict'])
  })

  it('reports a conflict where both insert different words at one place', () => {
    const { regions } = threeWay(
      base,
      base.replace('shall meet', 'shall publicly meet'),
      base.replace('shall meet', 'shall always meet'),
    )
    expect(regions.some(({ kind }) => kind === 'conflict')).toBe(true)
  })

  it('sees no change where a version is the base', () => {
    const right = base.replace('twice', 'once')
    expect(
      threeWay(base, base, right).regions.every(({ kind }) => kind === 'unchanged' || kind === 'right'),
    ).toBe(true)
    expect(threeWay(base, right, right).regions.some(({ kind }) => kind === 'agreed')).toBe(true)
  })
})
