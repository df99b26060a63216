import { describe, expect, test } from 'vitest'
import {
  actKey,
  combineEditions,
  concurrentVersions,
  sectionTimeline,
  versionOn,
} from '#shared/law/history/index.ts'
import { partNotedVersions } from '#shared/law/provisions.ts'
import { readOfficialChapters } from '../../../scripts/fidelity/official.ts'
import { countHistory } from '../../../scripts/fidelity/reading-history.ts'

const chapters = readOfficialChapters()
const missing = chapters === null
const IF_DATA = '(skipped where ../shared/real is not beside the project)'

const edition = (part: string) =>
  (chapters ?? []).filter((one) => one.url.includes(part)).flatMap((one) => one.sections)
const sectionOf = (part: string, cite: string) => {
  const found = edition(part).find((one) => one.cites.includes(cite))
  if (!found) throw new Error(`no ${cite}`)
  return found
}

describe(`official source lines and history notes ${IF_DATA}`, () => {
  test.skipIf(missing)('every source entry and nearly every clause is understood', () => {
    const count = countHistory(chapters ?? [])
    expect(count.sourceEntries.notUnderstood).toEqual([])
    expect(count.actAndVerb / count.clauses).toBeGreaterThan(0.995)
    // Act, deed, and every provision, date and re-lettering that the clause gives.
    expect(count.understood / count.clauses).toBeGreaterThan(0.98)
    expect(count.provisions.found / count.provisions.total).toBeGreaterThan(0.995)
    expect(count.dates.found).toBe(count.dates.total)
  })

  test.skipIf(missing)(
    '46a-170: the 2026 supplement adds P.A. 25-139 s. 1, which touched subsection (b) only',
    () => {
      const base = sectionOf('/current/', '46a-170')
      const supplement = sectionOf('/sup/', '46a-170')
      const before = sectionTimeline(base.source.split('\n'), base.history).steps
      const after = sectionTimeline(supplement.source.split('\n'), supplement.history).steps
      expect(after.slice(0, before.length).map((step) => step.act)).toEqual(before.map((step) => step.act))
      const [added, ...more] = after.slice(before.length)
      expect(more).toEqual([])
      expect([added?.act && actKey(added.act), added?.actSections]).toEqual([
        'PA 2025 139',
        [{ section: '1', provision: [] }],
      ])
      const touched = added?.deeds.flatMap((deed) => [...deed.provisions, ...(deed.becomes ?? [])]) ?? []
      expect(touched.length).toBeGreaterThan(0)
      expect(touched.filter((path) => !path.startsWith('(b)'))).toEqual([])
    },
  )

  test.skipIf(missing)('46a-170: an editorial change is no amendment, and has its own date', () => {
    const { source, history } = sectionOf('/sup/', '46a-170')
    const step = sectionTimeline(source.split('\n'), history).steps.find(
      (one) => one.act && actKey(one.act) === 'PA 2011 51',
    )
    expect(step).toMatchObject({ kind: 'editorial', effective: { date: '2011-07-01', assumed: false } })
  })

  test.skipIf(missing)('sections with a later version: the right text before and on its day, whole', () => {
    const parted = (chapters ?? [])
      .flatMap((one) => one.sections)
      .map((one) => partNotedVersions(one.body))
      .filter((one) => one.length > 1)
    expect(parted).toHaveLength(11)
    for (const printed of parted) {
      const versions = concurrentVersions(printed)
      const [first, second] = versions
      expect(second?.text, second?.reason).toBeDefined()
      if (!second?.from) expect(versionOn(versions, '2099-01-01')).toBe(first)
      else {
        expect(versionOn(versions, `${Number(second.from.slice(0, 4)) - 1}-12-31`)).toBe(first)
        expect(versionOn(versions, second.from)).toBe(second)
      }
    }
  })

  test.skipIf(missing)('combined, the supplement’s text stands and no section is lost', () => {
    const base = edition('/current/')
    const supplement = edition('/sup/')
    const combined = combineEditions(base, supplement)
    const cites = new Set(combined.flatMap((one) => one.cites))
    expect([...base, ...supplement].flatMap((one) => one.cites).filter((cite) => !cites.has(cite))).toEqual(
      [],
    )
    expect(combined.find((one) => one.cites.includes('46a-170'))?.entry).toBe(sectionOf('/sup/', '46a-170'))
    expect(combined.find((one) => one.cites.includes('31-40cc'))?.from).toBe('supplement')
  })
})
