/** Holds the acts and bills of the starter corpus to account, field by field: by the facts and by their own numbers. */
import { describe, expect, it, test } from 'vitest'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import { corpusFile, IF_TEXTS, withoutTexts } from './helpers.ts'
import { legislationFacts, readSectionMap } from './legislation-facts.ts'

const acts = corpusFile('acts.json')
const bills = corpusFile('bills.json')
const facts = withoutTexts ? { acts: [], bills: [] } : legislationFacts()

const withoutSubstitute = (number: string): string => number.replace(/^s(?=[HS]B)/, '')
const ofFacts = (number: string) => facts.acts.find((each) => each.act === number)

describe('acts and bills by their own numbers', () => {
  it('have ids and years that say the number', () => {
    const expected = acts.map((each) => {
      const [, year = '', number = ''] = /^P\.A\. (\d\d)-(\d+)$/.exec(each.number) ?? []
      return { id: `pa-${year}-${number}`, year: 2000 + Number(year) }
    })
    expect(acts.map(({ id, year }) => ({ id, year }))).toEqual(expected)
    const wrong = bills.filter((each) => {
      const [, chamber = '', number = ''] = /^s?([HS]B) (\d+)$/.exec(each.number) ?? []
      const month = each.year % 2 === 1 ? 'January' : 'February'
      return (
        each.id !== `${each.year}-${chamber.toLowerCase()}-${number}` ||
        ![`${each.year}`, `${each.year} ${month}`].includes(each.session)
      )
    })
    expect(wrong.map((each) => each.id)).toEqual([])
  })

  it('have versions that their labels tell, in order of stage and date', () => {
    const told = (label: string) => {
      const file = /^File No\. (\d+)( \(as amended .*\))?$/.exec(label)
      if (file) return { stage: file[2] ? 'reprint' : 'file copy', fileNumber: file[1] }
      const raised = /^Raised bill(?:, LCO No\. (\d+))?$/.exec(label)
      if (raised) return { stage: 'raised', ...(raised[1] && { lcoNumber: raised[1] }) }
      return { stage: 'public act', actId: acts.find((each) => each.number === label)?.id ?? 'none' }
    }
    const endings = {
      raised: /-raised$/,
      'file copy': /-file-\d+$/,
      reprint: /-file-\d+$/,
      'public act': /-pa-/,
    }
    for (const bill of bills) {
      for (const { id, label, date: _, ...version } of bill.versions) {
        expect(version, id).toEqual(told(label))
        expect(id.startsWith(`${bill.id}-`), id).toBe(true)
        expect(id).toMatch(endings[version.stage as keyof typeof endings])
        expect(id.endsWith(version.fileNumber ?? version.actId ?? 'raised'), id).toBe(true)
      }
      const stages = ['raised', 'file copy', 'reprint', 'public act']
      const order = bill.versions.map((version) => stages.indexOf(version.stage))
      expect(order, bill.id).toEqual([...order].sort())
      const dates = [...bill.versions, ...bill.actions].flatMap(({ date }) => date ?? [])
      expect(dates.filter((date) => !date.startsWith(`${bill.year}-`))).toEqual([])
      expect(bill.actions.map(({ date }) => date)).toEqual(bill.actions.map(({ date }) => date).sort())
    }
  })

  it('are enacted exactly where a public act is among the versions', () => {
    for (const bill of bills) {
      const isAct = bill.versions.some((version) => version.stage === 'public act')
      expect([bill.id, bill.outcome]).toEqual([bill.id, isAct ? 'enacted' : 'not enacted'])
    }
  })

  it('have provisions of HB 7309 at the depth and under the sections that its note says are inferred', () => {
    const provisions = bills.find((each) => each.id === '2017-hb-7309')?.provisions ?? []
    const placed = provisions.map(({ text, depth, sectionId }) => [text.slice(0, 24), depth, sectionId])
    expect(placed).toEqual([
      ['Increase TIP Council mem', 0, '46a-170'],
      ['Require the TIP Council ', 0, '46a-170'],
      ['A list of key indicators', 1, '46a-170'],
      ['A standardized curriculu', 1, '46a-170'],
      ['Conduct training for DCF', 1, '46a-170'],
      ['Develop a plan for menta', 1, '46a-170'],
      ['Require the TIP Council ', 0, '46a-170'],
      ['Expand definition of Sec', 0, '53a-192a'],
      ['Establish Commercial sex', 0, '53a-83b'],
      ['Require operators of a n', 0, '54-234a'],
      ['Require the DCF commissi', 0, '17a-106h'],
      ['Require the DAS commissi', 0, undefined],
    ])
    const map = acts.find((each) => each.id === 'pa-17-32')?.sections.map((row) => row.sectionId)
    expect(
      placed.filter(([, , sectionId]) => sectionId !== undefined && !map?.includes(`${sectionId}`)),
    ).toEqual([])
  })

  it('have no day in force before their year, and none before the approval', () => {
    const days = acts.flatMap((act) =>
      [act, ...act.sections].flatMap(({ effective }) => (effective ? [{ act, effective }] : [])),
    )
    const early = days.filter(({ act, effective }) => effective < (act.approved ?? `${act.year}-01-01`))
    expect(early.map(({ act, effective }) => `${act.id} ${effective}`)).toEqual([])
    expect(days.length).toBeGreaterThan(20)
  })
})

describe(`acts and bills as the facts have them ${IF_TEXTS}`, () => {
  test.skipIf(withoutTexts)('every act: year, title, bill, approval, effective date', () => {
    for (const each of facts.acts) {
      const act = acts.find((row) => row.number === each.act)
      const { bill, ...told } = each
      expect(act?.year, told.act).toBe(told.year)
      if (told.title) expect(act?.title, told.act).toBe(told.title)
      if (told.effective) expect(act?.effective, told.act).toBe(told.effective)
      expect(act?.approved ?? told.approved, told.act).toBe(told.approved ?? act?.approved)
      const own = bills.find((row) => row.id === act?.billId)
      expect(own && withoutSubstitute(own.number), told.act).toBe(bill && withoutSubstitute(bill))
    }
  })

  test.skipIf(withoutTexts)('every act’s section map: action, statute, provisions, day', () => {
    for (const each of facts.acts) {
      const rows = acts.find((row) => row.number === each.act)?.sections ?? []
      for (const [number, words] of Object.entries(each.sections)) {
        const own = rows.filter((row) => row.number === number)
        const mapped = readSectionMap(words)
        const named = `${each.act}, S. ${number}`
        expect(
          own.map((row) => [row.action, row.sectionId, row.provisions ?? []]),
          named,
        ).toEqual(mapped.map((one) => [one.action, one.sectionId, [...one.provisions]]))
        for (const [i, one] of mapped.entries()) {
          if (one.effective) expect(own[i]?.effective, named).toBe(one.effective)
          expect(own[i]?.effectiveWords, named).toBe(one.isFromPassage ? 'from passage' : undefined)
          if (one.sectionId === undefined)
            expect(own[i]?.summary?.toLowerCase(), named).toBe(
              words.replace(/^(?:not codified|new): /, '').toLowerCase(),
            )
        }
      }
      const known = Object.keys(each.sections)
      const more = rows.filter((row) => row.number !== sectionNotOnRecord && !known.includes(row.number))
      expect(more.map((row) => `${each.act}, S. ${row.number}`)).toEqual(
        each.act === 'P.A. 26-98' ? ['P.A. 26-98, S. 1'] : [],
      )
    }
  })

  test.skipIf(withoutTexts)('every bill: session, title, outcome, versions, actions', () => {
    expect(facts.bills).toHaveLength(7)
    for (const each of facts.bills) {
      const bill = bills.find((row) => row.number === each.bill && each.session.startsWith(`${row.year}`))
      expect([bill?.session, bill?.title, bill?.outcome, bill?.actions ?? []]).toEqual([
        each.session,
        each.title,
        each.outcome,
        each.actions ?? [],
      ])
      const amended =
        each.note && /([\d-]+[a-z]?-[\d]+[a-z]?)(\([a-z]\))?(?:, effective ([\d-]+))?/.exec(each.note)
      if (amended) {
        const [, sectionId, provision, effective] = amended
        const target = { sectionId, ...(provision && { provision }), ...(effective && { effective }) }
        expect(bill?.targets, each.bill).toEqual([target])
      }
    }
  })

  test.skipIf(withoutTexts)('every place in the facts holds what it is said to hold', () => {
    const misplaced = [...acts, ...bills].flatMap((record) =>
      record.provenance
        .filter((row) => row.sourceId === 'facts-acts-and-bills')
        .filter(({ locator }) => {
          const [, list, named, rest] = /^(acts|bills), ([^,]+)(?:, (.+))?$/.exec(locator) ?? []
          const found =
            list === 'acts'
              ? facts.acts.some((each) => each.act === named)
              : facts.bills.some((each) => each.bill === named && (!rest || each.session === rest))
          const isOwn =
            list === 'acts' && rest === 'its bill'
              ? acts.some((act) => act.number === named && act.billId === record.id)
              : record.number === named
          return !found || !isOwn
        })
        .map((row) => `${record.id}: ${row.locator}`),
    )
    expect(misplaced).toEqual([])
  })

  test.skipIf(withoutTexts)('what the facts do not give is named here', () => {
    const others = acts.filter((each) => ofFacts(each.number) === undefined)
    expect(
      others.map((each) => [
        each.number,
        each.sections
          .map((row) => `${row.number} ${row.action} ${row.sectionId ?? 'nothing codified'}`)
          .join(', '),
      ]),
    ).toEqual([
      ['P.A. 13-214', '13 amends 52-146k, 14 amends 54-209, 15 amends 18-87j'],
      ['P.A. 16-66', '44 uncodified nothing codified'],
      ['P.A. 17-58', '1 amends 18-87j'],
      ['P.A. 19-117', '133 amends 46a-4b, 143 amends 46a-170, 200 amends 54-234a'],
    ])
    const own = bills.filter((each) => facts.bills.every((row) => row.bill !== each.number))
    expect(own.map((each) => each.number)).toEqual(['SB 153', 'HB 5666', 'HB 6594', 'sHB 5476', 'sSB 116'])
  })
})
