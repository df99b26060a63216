/** Holds the effective dates of the starter corpus to account by the history notes of the real statutes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpusFile } from './helpers.ts'

const acts = corpusFile('acts.json')

describe('effective dates and the history notes of the real statutes', () => {
  const folder = new URL('../../../../shared/real/cgs/', import.meta.url)
  const isMissing = !existsSync(folder)

  /** Histories by section; the supplement's come second and stay. */
  function histories(): Map<string, string> {
    return new Map(
      ['base', '2026-supplement'].flatMap((edition) =>
        readdirSync(new URL(`${edition}/`, folder)).flatMap((name) => {
          const { sections } = JSON.parse(readFileSync(new URL(`${edition}/${name}`, folder), 'utf8')) as {
            sections: { cites: string[]; history: string[] }[]
          }
          return sections.flatMap(({ cites, history }) =>
            cites.map((cite) => [cite, history.join(' ')] as const),
          )
        }),
      ),
    )
  }

  /** The day that a note gives: "effective July 8, 2025"; October 1 of the act's year where it gives none. */
  function dayIn(clause: string, year: number): string {
    const found = /effective (\w+ \d+, \d{4})/.exec(clause)?.[1]
    return found ? new Date(`${found} UTC`).toISOString().slice(0, 10) : `${year}-10-01`
  }

  test.skipIf(isMissing)('agree (skipped where the statutes are not beside the project)', () => {
    const notes = histories()
    const compared = acts.flatMap((act) =>
      act.sections.flatMap((row) => {
        const effective = row.effective ?? act.effective
        const clause = notes
          .get(row.sectionId ?? '')
          ?.split(/; (?=(?:[A-Z]\w+ (?:\d+ )?Sp\. Sess\. )?P\.A\.|pursuant)/)
          .find((each) => each.includes(`${act.number} `))
        if (effective === undefined || clause === undefined) return []
        return [[`${act.number}, S. ${row.number}`, effective, dayIn(clause, act.year)] as const]
      }),
    )
    expect(compared.length).toBeGreaterThan(20)
    expect(compared.filter(([, ours, noted]) => ours !== noted)).toEqual([])
  })

  test('are set for a section by itself only where the facts or a history note give one', () => {
    const own = acts.flatMap((act) =>
      act.sections.flatMap((row) =>
        row.effective ? [`${act.number}, S. ${row.number}: ${row.effective}`] : [],
      ),
    )
    expect(own).toEqual([
      'P.A. 13-166, S. 9: 2013-06-24',
      'P.A. 17-58, S. 1: 2017-06-20',
      'P.A. 19-117, S. 143: 2019-07-01',
      'P.A. 19-117, S. 200: 2020-01-01',
      'P.A. 21-102, S. 2: 2021-10-01',
      'P.A. 21-102, S. 3: 2021-10-01',
      'P.A. 21-102, S. 9: 2021-10-01',
      'P.A. 21-103, S. 1: 2021-07-01',
      'P.A. 21-103, S. 3: 2021-10-01',
      'P.A. 21-103, S. 4: 2021-10-01',
      'P.A. 21-103, S. 5: 2021-10-01',
      'P.A. 21-103, S. 6: 2021-10-01',
      'P.A. 21-103, S. 7: 2021-10-01',
      'P.A. 25-41, S. 5: 2026-07-01',
      'P.A. 25-139, S. 1: 2025-07-08',
      'P.A. 25-139, S. 17: 2025-07-08',
      'P.A. 26-70, S. 2: 2026-07-01',
      'P.A. 26-70, S. 3: 2026-10-01',
      'P.A. 26-98, S. 1: 2026-10-01',
      'P.A. 26-98, S. 2: 2026-10-01',
      'P.A. 26-98, S. 3: 2026-10-01',
      'P.A. 26-98, S. 4: 2026-10-01',
      'P.A. 26-98, S. 5: 2026-10-01',
    ])
  })
})
