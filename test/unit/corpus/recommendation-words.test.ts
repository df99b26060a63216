/** Holds each recommendation's words, positions, elements and notes to the report's own list of recommendations. */
import { describe, expect, test } from 'vitest'
import { findCitations } from '#shared/law/citation.ts'
import { corpusFile, fold, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const recommendations = corpusFile('recommendations.json')
const seats = corpusFile('seats.json')
const acts = corpusFile('acts.json')

const reportText = () => {
  const report = corpusFile('sources.json').find(({ id }) => id === 'tip-report-2017')
  if (report === undefined) throw new Error('sources.json has no tip-report-2017')
  return fold(sourceText(report))
}

/** The report's list: under each heading, each numbered item up to the next, as printed. */
function printedItems(): { heading: string; number: number; words: string }[] {
  const list = /TIP Council Recommendations for 2017 (Policy.+?) 2017 Council Member Activities/.exec(
    reportText(),
  )?.[1]
  const parts = (list ?? '').split(
    /((?:Policy Recommendations \((?:with|without) full consensus\)|Further Research and Discussion): )/,
  )
  return parts.flatMap((words, at) => {
    if (at === 0 || at % 2 === 1) return []
    const heading = (parts[at - 1] ?? '').replace(': ', '')
    return words
      .split(/(?<=^|; |; and )(?=\d+\. Recommend)/)
      .map((item) => ({ heading, number: Number.parseInt(item, 10), words: item.trim() }))
  })
}

const ofNumber = (number: number) => {
  const found = recommendations.find((each) => each.number === number)
  if (found === undefined) throw new Error(`no recommendation ${number}`)
  return found
}

describe.skipIf(withoutTexts)(`the report’s list ${IF_TEXTS}`, () => {
  test('has seventeen items, each whole in the corpus, from its first word to its last', () => {
    const printed = printedItems()
    expect(printed.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1))
    const cut = printed.filter(
      ({ number, words }) => words.replace(/;(?: and)?$/, '') !== `${number}. ${ofNumber(number).text}`,
    )
    expect(cut).toEqual([])
  })

  test('is quoted whole and under its own heading and number, in the receipt and in the first event', () => {
    const expected = printedItems().map(({ heading, number, words }) => ({
      sourceId: 'tip-report-2017',
      locator: `TIP Council Recommendations for 2017, “${heading}”, number ${number}`,
      quotation: words,
    }))
    expect(recommendations.map((each) => each.provenance[0])).toEqual(expected)
    expect(recommendations.map((each) => each.events[0]?.evidence)).toEqual(
      expected.map((one) => [{ kind: 'document', ...one }]),
    )
  })

  test('puts each under the standing that its heading gives', () => {
    const standings = {
      'Policy Recommendations (with full consensus)': 'consensus',
      'Policy Recommendations (without full consensus)': 'without consensus',
      'Further Research and Discussion': 'further research',
    }
    expect(recommendations.map((each) => each.standing)).toEqual(
      printedItems().map(({ heading }) => standings[heading as keyof typeof standings]),
    )
  })

  test('gives every position that it names, and no other', () => {
    const printed = printedItems().flatMap(({ number, words }) =>
      [...words.matchAll(/(Oppose|Abstain)[:,] ([^;)]+)/g)].flatMap(([, stance, holders = '']) =>
        holders
          .split(' & ')
          .map((holder) => `${number} ${stance === 'Oppose' ? 'opposes' : 'abstains'} ${holder}`),
      ),
    )
    expect(printed).toHaveLength(5)
    expect(
      recommendations.flatMap((each) =>
        each.positions.map(({ stance, holder }) => `${each.number} ${stance} ${holder}`),
      ),
    ).toEqual(printed)
  })

  test('is what the notes quote, unless they quote a statute’s heading or act', () => {
    const elsewhere = corpusFile('sources.json')
      .filter(({ fileName = '' }) => fileName.startsWith('facts/'))
      .map(sourceText)
    const texts = [reportText(), fold(elsewhere.join(' '))].join(' ').toLowerCase()
    const quoted = recommendations.flatMap((each) =>
      each.notes.flatMap((note) => [...note.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words)),
    )
    expect(quoted.length).toBeGreaterThan(10)
    // Words of section 54-234a(c), whose text is not part of the corpus; checked in recommendation-evidence.test.ts.
    const ofStatutes = ['imposed by the appropriate authority', 'Enacted in part']
    expect(
      quoted.filter((words) => !texts.includes(words.toLowerCase()) && !ofStatutes.includes(words)),
    ).toEqual([])
  })
})

describe('positions', () => {
  test('stand in the year of the report, by the seat of the office that is named', () => {
    const placed = recommendations.flatMap((each) =>
      each.positions.map(({ holder, seatId, date }) => {
        const seat = seats.find(({ id }) => id === seatId)
        const office = holder.replace(
          'Chief State’s Attorney’s Office',
          'Office of the Chief State’s Attorney',
        )
        return [each.number, seat?.organisation === office, date]
      }),
    )
    expect(placed).toEqual([13, 14, 14, 15, 15].map((number) => [number, true, '2017']))
  })
})

describe('elements', () => {
  test('are as many as each recommendation asks', () => {
    expect(recommendations.map(({ elements }) => elements.length)).toEqual([
      5, 1, 4, 1, 1, 1, 3, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1,
    ])
  })

  test('use the recommendation’s own words, but for the few that join them', () => {
    const joining = new Set(
      'section sections member who include membership commission’s streamline clarify to for using those under of named groups the'.split(
        ' ',
      ),
    )
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\w’-]+/g) ?? []
    const foreign = recommendations.flatMap(({ text, elements }) =>
      elements.flatMap((element) =>
        wordsOf(element.text).filter((word) => !joining.has(word) && !wordsOf(text).includes(word)),
      ),
    )
    expect(foreign).toEqual([])
  })

  test('ask of a section that the recommendation names, in its words', () => {
    const asks = recommendations.flatMap(({ text, sections, elements }) =>
      elements.flatMap(({ id, ask }) => (ask === undefined ? [] : [{ id, ask, text, sections }])),
    )
    expect(asks.map(({ ask }) => ask.kind)).toEqual([
      ...Array<string>(6).fill('add'),
      'repeal',
      'repeal',
      'replace phrase',
    ])
    const strays = asks.filter(({ ask, text, sections }) => {
      if (!sections.some(({ sectionId }) => sectionId === ask.sectionId)) return true
      if (ask.kind === 'add') return !text.includes(ask.words)
      if (ask.kind === 'repeal') return !text.includes(`repealing Sec. ${ask.sectionId}`)
      return !text.includes(`replace “${ask.phrase}” with “${ask.replacement}.”`)
    })
    expect(strays.map(({ id }) => id)).toEqual([])
  })
})

describe('the sections that a recommendation names', () => {
  test('are all listed, those of an act’s section by what it changed', () => {
    const missing = recommendations.flatMap(({ number, text, sections }) =>
      findCitations(text)
        .flatMap(({ citation }) => {
          if (citation.kind === 'section') return [citation.section]
          if (citation.kind !== 'act' || citation.section === undefined) return []
          const act = acts.find((each) => each.number === `P.A. ${citation.year % 100}-${citation.number}`)
          return act?.sections.find((row) => row.number === citation.section)?.sectionId ?? []
        })
        .filter((id) => !sections.some(({ sectionId }) => sectionId === id))
        .map((id) => `${number}: ${id}`),
    )
    expect(missing).toEqual([])
  })
})

describe('what a reader must know beside the words', () => {
  const demanded: [number: number, words: RegExp][] = [
    [1, /without saying who appoints/],
    [2, /HB 5571 of 2018/],
    [3, /rests on 17a-106h and 44-5 alone/],
    [4, /names no section of the registration statutes/],
    [5, /“Unlawful Decimation of an Intimate Image” is printed so in the report/],
    [7, /no evidence that the recommendation was carried out/],
    [8, /related to this recommendation but is not what it asks/],
    [9, /not the discussion asked for/],
    [11, /related to this recommendation but is not what it asks/],
    [13, /not for the repeal itself/],
    [14, /names no section/],
    [15, /already been repealed, effective October 1, 2017/],
    [16, /cannot be tested here/],
    [17, /names no section/],
  ]
  test.each(demanded)('recommendation %i', (number, words) => {
    expect(ofNumber(number).notes.join('\n')).toMatch(words)
  })
})
