import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { concurrentVersions } from '#shared/law/history/index.ts'
import { type ChainText, sectionLineage } from '#shared/law/lineage/index.ts'
import { partNotedVersions } from '#shared/law/provisions.ts'
import { readOfficialChapters } from '../../../scripts/fidelity/official.ts'
import { edition, nameOf } from './texts.ts'

const chapters = readOfficialChapters()
const missing = chapters === null
const IF_DATA = '(skipped where ../shared/real is not beside the project)'

function editionsOf(cite: string): ChainText[] {
  const kinds = [
    ['/current/', '2025 revision', '2025-01-01'],
    ['/sup/', '2026 supplement', '2026-01-01'],
  ] as const
  return kinds.flatMap(([part, label, date]) => {
    const sections = (chapters ?? []).filter((one) => one.url.includes(part)).flatMap((one) => one.sections)
    const section = sections.find((one) => one.cites.includes(cite) && one.status === 'active')
    if (!section) return []
    const source = section.source.split('\n')
    const printed = concurrentVersions(partNotedVersions(section.body))
    return printed.map(
      (one, at): ChainText => ({
        ...edition(`${label}${one.from ?? ''}`, date, (one.text ?? []).join('\n'), '', '', {
          ...(one.from && { from: one.from }),
          ...(one.until && { until: one.until }),
        }),
        sourceLines: source.length === printed.length ? [source[at] as string] : source,
        history: section.history,
      }),
    )
  })
}

/** The text that the council's 2017 report prints, from the program's own corpus. */
function reportPrint(sectionId: string): ChainText {
  const file = path.resolve(import.meta.dirname, '../../../resources/corpus/section-versions.json')
  const versions = JSON.parse(readFileSync(file, 'utf8')) as readonly {
    id: string
    sectionId: string
    kind: string
    label: string
    stageDate: string
    text: string
  }[]
  const found = versions.find((one) => one.sectionId === sectionId && one.kind === 'report print')
  if (!found) throw new Error(`no print of ${sectionId}`)
  const { id, label, stageDate: date, text } = found
  return { id, label, date, text, official: false, sourceLines: [], history: [] }
}

function authorOf(chain: readonly ChainText[], words: string) {
  const shown = chain.at(-1)?.text ?? ''
  const passage = sectionLineage(chain).passages.find((one) =>
    shown.slice(one.start, one.end).includes(words),
  )
  return passage && [passage.by, passage.provision, nameOf(passage.author)]
}

describe(`lineage of official texts ${IF_DATA}`, () => {
  test.skipIf(missing)(
    '46a-170: all that is new in the 2026 supplement is in (b), and is P.A. 25-139, s. 1',
    () => {
      const chain = editionsOf('46a-170')
      const fresh = sectionLineage(chain).passages.filter((one) => one.note.startsWith('New since'))
      expect(fresh.length).toBeGreaterThan(0)
      expect(fresh.filter((one) => !one.provision.startsWith('(b)'))).toEqual([])
      expect([...new Set(fresh.map((one) => `${one.by} ${nameOf(one.author)}`))]).toEqual([
        'word P.A. 25-139, s. 1',
      ])
      expect(authorOf(chain, 'Commissioner of Transportation')?.[1]).toBe('(b)(11)')
    },
  )

  test.skipIf(missing)('46a-170: a member whose number moved five times keeps the act that added it', () => {
    expect(authorOf(editionsOf('46a-170'), 'director of the Basic Training Division')).toEqual([
      'provision',
      '(b)(12)',
      'P.A. 16-71, s. 1',
    ])
  })

  test.skipIf(missing)('53a-192a: from the report’s print to the official text', () => {
    const chain = [reportPrint('53a-192a'), ...editionsOf('53a-192a')]
    expect(authorOf(chain, 'affirmative defense')).toEqual(['word', '(b)', 'P.A. 21-103, s. 3'])
    const { passages } = sectionLineage(chain)
    // The felony's class was B in the print; P.A. 17-32 alone is named for that subsection.
    expect(authorOf(chain, 'A ')).toBeDefined()
    const shown = chain.at(-1)?.text ?? ''
    expect(passages.map((one) => shown.slice(one.start, one.end)).join('')).toBe(shown)
  })

  test.skipIf(missing)('53a-86: the fine that the report’s print does not have is P.A. 16-71’s', () => {
    const chain = [reportPrint('53a-86'), ...editionsOf('53a-86')]
    expect(authorOf(chain, 'fined fifteen thousand dollars')).toEqual(['word', '(b)', 'P.A. 16-71, s. 16'])
    expect(authorOf(chain, 'Any person found guilty')?.[2]).not.toBe('P.A. 16-71, s. 16')
  })

  test.skipIf(missing)('53a-275: the words of July 1, 2026 are P.A. 25-41, s. 7', () => {
    expect(authorOf(editionsOf('53a-275'), 'has the same meaning as provided in section 36a-596')).toEqual([
      'word',
      '(5)',
      'P.A. 25-41, s. 7',
    ])
  })
})
