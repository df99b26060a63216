/** Holds the council's records to the report fact by fact: who is in which seat, what is due when, every figure told. */
import { describe, expect, test } from 'vitest'
import { findCitations } from '#shared/law/citation.ts'
import { corpusFile, fold, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const seats = corpusFile('seats.json')
const activities = corpusFile('activities.json')
const obligations = corpusFile('obligations.json')
const acts = corpusFile('acts.json')
const rounds = corpusFile('reporting-rounds.json')

const reportText = () => {
  const report = corpusFile('sources.json').find(({ id }) => id === 'tip-report-2017')
  if (report === undefined) throw new Error('sources.json has no tip-report-2017')
  return fold(sourceText(report))
}
const quotationsOf = ({ provenance }: { provenance: readonly { quotation?: string | undefined }[] }) =>
  provenance.flatMap(({ quotation }) => (quotation === undefined ? [] : [fold(quotation)])).join(' ')
const numbersOf = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []
const letters = (text: string) => text.replace(/[\s,]/g, '')

describe('the seats', () => {
  test('have each holder with the role that their own line of the report gives, in its year', () => {
    const wrong = seats.flatMap((seat) => {
      const line = letters(quotationsOf(seat))
      return seat.holders
        .filter(({ name, role, asOf }) => !line.includes(letters(`${name}${role}`)) || asOf !== '2017')
        .map(({ name }) => `${seat.id}: ${name}`)
    })
    expect(wrong).toEqual([])
  })

  test('are called what their own line calls them; the organisation is in it, or stands for the office named', () => {
    // Of an office the line names who heads it: "The Chief Public Defender" for the Office of the Chief Public Defender.
    const kinds = /^(?:The )?(?:Office of the |Department of |Commission on )?/
    const wrong = seats.flatMap(({ id, label, organisation = '', ...rest }) => {
      const line = letters(quotationsOf(rest).replace('Love 146', 'Love146'))
      const parts = organisation.split(', ').map((part) => part.replace(kinds, ''))
      const isCalled = label
        .split(', ')
        .every((part) => line.includes(letters(part.replace('Love 146', 'Love146'))))
      return isCalled && parts.every((part) => line.includes(letters(part))) ? [] : [id]
    })
    expect(wrong).toEqual([])
  })

  test.skipIf(withoutTexts)(`are all that the report lists, in its order ${IF_TEXTS}`, () => {
    const list =
      /State & Legislative Members (.+?) TRAFFICKING IN PERSONS COUNCIL/.exec(reportText())?.[1] ?? ''
    expect(letters(seats.map(quotationsOf).join(''))).toBe(
      letters(list.replace('Public Members', '').replaceAll('\uf0b7', '').replaceAll('•', '')),
    )
  })
})

describe('the obligations', () => {
  test('are laid by the section, fall due on the day, and stand as the sources have it', () => {
    expect(
      obligations.map(({ id, actSection, due, recurrence, state, obligor }) =>
        [id.replace('obligation-', ''), actSection ?? '–', due ?? '–', recurrence, state, obligor].join(
          ' | ',
        ),
      ),
    ).toEqual([
      'annual-report | 1 | 2008-01-01 | every year | reported done | Trafficking in Persons Council',
      '16-71-states-attorney-report | 2 | 2017-10-01 | every year | nothing reported | Chief State’s Attorney',
      '16-71-police-chiefs-report | 2 | 2017-10-01 | every year | reported in part | Each municipal chief of police',
      '16-71-lodging-records | 3 | – | standing | nothing reported | Operators of hotels, motels, inns and similar lodgings',
      '16-71-lodging-training-program | 4 | – | not stated | nothing reported | Commissioners of Children and Families and of Emergency Services and Public Protection',
      '16-71-lodging-employee-training | 5 | 2017-10-01 | every year | nothing reported | Operators of hotels, motels, inns and similar lodgings',
      '16-71-notices | 10 | – | standing | nothing reported | Operators of lodgings, highway service plazas, businesses for an adult-only audience and others named in Sec. 54-234a',
      '17-32-key-indicators | 1 | – | once | nothing reported | Trafficking in Persons Council',
      '17-32-curriculum | 1 | – | not stated | nothing reported | Trafficking in Persons Council',
      '17-32-foster-care-training | 1 | – | not stated | nothing reported | Trafficking in Persons Council',
      '17-32-program-plan | 1 | 2018-01-01 | once | reported done | Trafficking in Persons Council',
      '17-32-immigration-examination | 1 | – | not stated | reported done | Trafficking in Persons Council',
      '17-32-notices | 5 | – | standing | nothing reported | Operators of the services named in Sec. 54-234a',
      '17-32-training-program | 6 | – | not stated | nothing reported | Commissioner of Children and Families, in consultation with the Commissioner of Emergency Services and Public Protection',
      '17-32-state-contracts | – | – | not stated | nothing reported | Commissioner of Administrative Services, as the report tells it; the attorney general in the act as passed',
    ])
  })

  test('name the section of the statutes that their section of the act changed', () => {
    const stray = obligations.flatMap(({ id, actId, actSection, duty }) => {
      const touched = acts
        .find((act) => act.id === actId)
        ?.sections.filter(({ number }) => number === actSection)
        .map(({ sectionId }) => sectionId)
      // A duty in the report's own words cites the law by the words, not by what it became.
      const cited = duty.startsWith('“')
        ? []
        : findCitations(duty).flatMap(({ citation }) => (citation.kind === 'section' ? citation.section : []))
      return cited.filter((section) => !touched?.includes(section)).map((section) => `${id}: ${section}`)
    })
    expect(stray).toEqual([])
  })

  test('give only sums that their quotations have, and count what they list', () => {
    const sums = obligations.flatMap((each) =>
      (each.duty.match(/\$[\d,]+/g) ?? []).filter((sum) => !quotationsOf(each).includes(sum)),
    )
    expect(sums).toEqual([])
    const examination = obligations.find(({ id }) => id.endsWith('immigration-examination'))
    expect(examination?.stateNote).toContain('(seven findings) and three recommendations')
    const share = (211_000 / 500_000) * 100
    expect(examination?.stateNote).toContain(`that is ${Math.round(share)} percent`)
    const [round] = rounds
    const chiefs = obligations.find(({ id }) => id.endsWith('police-chiefs-report'))
    const counts = `${round?.received} reports received of ${round?.departments} police departments`
    expect(chiefs?.outcome[0]?.text).toBe(`${counts} (reporting round ${round?.year})`)
    expect(chiefs?.stateNote).toMatch(
      `${round?.received} reports received; the report counts ${round?.departments} `,
    )
  })

  test.skipIf(withoutTexts)(
    `give the plan and the examination in the order of the report ${IF_TEXTS}`,
    () => {
      const report = reportText()
      for (const id of ['obligation-17-32-program-plan', 'obligation-17-32-immigration-examination']) {
        const outcome = obligations.find((each) => each.id === id)?.outcome ?? []
        const places = outcome.map(({ text }) => report.indexOf(text.replace(/\.$/, '')))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places[0]).toBeGreaterThan(0)
      }
    },
  )
})

describe('the activities', () => {
  const ofKind = (kind: string) => activities.filter((each) => each.kind === kind)

  test.skipIf(withoutTexts)(`hold each topic of the report once, in its words ${IF_TEXTS}`, () => {
    const list = /Council meetings include: (.+?) 2017 Legislative Results/.exec(reportText())?.[1] ?? ''
    expect(
      letters(
        ofKind('topic')
          .map(({ text }) => text)
          .join(''),
      ),
    ).toBe(letters(list.replace(/[\uf0b7•]/g, '')))
  })

  test.skipIf(withoutTexts)(`hold each bullet on HB-7309, in the report’s order ${IF_TEXTS}`, () => {
    const list = /HB-7309, An Act Concerning Human Trafficking (.+?) Law Enforcement & State/.exec(
      reportText(),
    )?.[1]
    const bullets = letters(
      (list ?? '').replace('Require the TIP Council to develop:', '').replace(/[\uf0b7•]/g, ''),
    )
    const quoted = ofKind('legislative result').slice(1).map(quotationsOf)
    expect(letters(quoted.join(''))).toBe(bullets)
  })

  test.skipIf(withoutTexts)(
    `give only figures that the report prints in that member’s part ${IF_TEXTS}`,
    () => {
      const report = reportText()
      const parts = report.slice(report.indexOf('2017 Council Member Activities'))
      const loose = ofKind('member activity').flatMap(({ id, text, year }) =>
        numbersOf(text.replace(/\bLove146\b/g, ''))
          .filter((figure) => figure !== String(year) && !numbersOf(parts).includes(figure))
          .map((figure) => `${id}: ${figure}`),
      )
      expect(loose).toEqual([])
    },
  )

  test('belong to the year that their quotation gives', () => {
    const years = activities.map(({ id, year, ...rest }) => [id, year, quotationsOf(rest)] as const)
    // Looking back to 1918 or 2006 is no year of an activity.
    const other = years.filter(([, year, quoted]) => {
      const told = quoted.match(/\b(?:In|in|Fiscal year|during|December 31,) (201\d)\b/)?.[1]
      return told !== undefined && Number(told) !== year
    })
    expect(other.map(([id]) => id)).toEqual([])
    expect(activities.filter(({ year }) => year !== 2017).map(({ id }) => id)).toEqual([
      'activity-2016-end-demand-ct-presentations',
      'activity-2016-member-dcf-referrals',
    ])
    expect(activities).toHaveLength(50)
  })
})

describe('the reporting round of 2017', () => {
  const [round] = rounds

  test('rests on the act and the amendment that the obligations name', () => {
    expect([round?.year, round?.basis]).toEqual([
      2017,
      'P.A. 16-71, S. 2(a) (Sec. 51-286h), amended by P.A. 17-129, S. 1',
    ])
    const [first, second] = [
      acts.find(({ id }) => id === 'pa-16-71'),
      acts.find(({ id }) => id === 'pa-17-129'),
    ]
    expect(first?.sections.find(({ number }) => number === '2')?.sectionId).toBe('51-286h')
    expect(second?.sections.find(({ number }) => number === '1')?.sectionId).toBe('51-286h')
  })

  test.skipIf(withoutTexts)(`holds every finding that the report prints as one ${IF_TEXTS}`, () => {
    const list = /Findings: (Received .+?) \(See below\.\)/.exec(reportText())?.[1] ?? ''
    const asFindings = letters(list.replace(/[\uf0b7•]/g, ''))
    const findings = round?.findings ?? []
    expect(letters(findings.slice(0, 6).join(''))).toBe(asFindings)
    expect(findings).toHaveLength(12)
  })

  test('says of every number that does not agree where it stands in the report', () => {
    const quoted = round === undefined ? '' : quotationsOf(round)
    const told = new Set(numbersOf(quoted))
    // Counted or subtracted here, of other parts of the report, or of the acts.
    const own = new Set([
      '19',
      '20',
      '76',
      '80',
      '202',
      '2016',
      '2017',
      '12',
      '17',
      '129',
      '1',
      '2',
      '51',
      '286',
      '286h',
    ])
    const loose = (round?.discrepancies ?? []).flatMap((text) =>
      numbersOf(text).filter((figure) => !told.has(figure) && !own.has(figure)),
    )
    expect(loose).toEqual([])
    const opening = round?.discrepancies.map((text) => text.split(/[:.,]| the report/)[0]?.slice(0, 34))
    expect(opening).toEqual(
      [
        'Outstanding reports',
        'Referrals',
        'Gap to DCF’s own count',
        'DCF’s 135 referrals to police depar',
        'The report does not give the first ',
        'Whom to report to',
        'Item 2',
      ].map((words) => words.slice(0, 34)),
    )
  })
})
