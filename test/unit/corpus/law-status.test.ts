/** Holds the recommendations' status events to account: evidence, words, dates, and the status that they add up to. */
import { describe, expect, it } from 'vitest'
import { claimsEnactment, deriveStatus, statusesFor } from '#shared/council/index.ts'
import type { Evidence } from '#shared/model/index.ts'
import { corpusFile } from './helpers.ts'

const sourceIds = new Set(corpusFile('sources.json').map((each) => each.id))
const sections = corpusFile('sections.json')
const versions = corpusFile('section-versions.json')
const acts = corpusFile('acts.json')
const bills = corpusFile('bills.json')
const recommendations = corpusFile('recommendations.json')

const events = recommendations.flatMap((each) => each.events.map((event) => ({ ...event, of: each })))
const evidence = events.flatMap((event) => event.evidence.map((item) => ({ event: event.id, item })))

/** True where the address of a piece of evidence leads to a record. */
function resolves(item: Evidence): boolean {
  switch (item.kind) {
    case 'act section':
      return acts.some(
        (act) => act.id === item.actId && act.sections.some((row) => row.number === item.section),
      )
    case 'section':
      return sections.some((section) => section.id === item.sectionId)
    case 'version':
      return versions.some((version) => version.id === item.versionId)
    case 'bill': {
      const bill = bills.find((each) => each.id === item.billId)
      return bill?.versions.some((version) => version.id === (item.versionId ?? version.id)) ?? false
    }
    case 'document':
      return sourceIds.has(item.sourceId)
  }
}

describe('status events', () => {
  it('has evidence for every event, and every link resolves', () => {
    expect(events.filter((event) => event.evidence.length === 0).map((event) => event.id)).toEqual([])
    expect(evidence.filter(({ item }) => !resolves(item))).toEqual([])
  })

  it('concerns only elements of its own recommendation', () => {
    const strays = events.filter((event) =>
      event.elementIds.some((id) => !event.of.elements.some((element) => element.id === id)),
    )
    expect(strays.map((event) => event.id)).toEqual([])
  })

  it('uses the words that fit whether a change of law is asked', () => {
    const wrong = events.filter((event) => !statusesFor(event.of.asksChangeOfLaw).includes(event.status))
    expect(wrong.map((event) => event.id)).toEqual([])
  })

  it('lets nothing assessed from the statutes pass for the council’s own word', () => {
    const passing = events.filter(
      (event) => (event.assessment === 'recorded by the council') === event.awaitsConfirmation,
    )
    expect(passing.map((event) => event.id)).toEqual([])
    expect(events.filter((event) => event.assessment === 'recorded by the council')).toHaveLength(17)
  })

  it('dates an enactment by an act section that it names', () => {
    const undated = events
      .filter((event) => claimsEnactment(event.status))
      .filter(
        (event) =>
          !event.evidence.some((item) => {
            if (item.kind !== 'act section') return false
            const act = acts.find((each) => each.id === item.actId)
            const row = act?.sections.find((each) => each.number === item.section)
            const effective = row?.effectiveWords === 'from passage' ? act?.approved : row?.effective
            return (effective ?? act?.effective) === event.date
          }),
      )
    expect(undated.map((event) => event.id)).toEqual([])
  })

  it('derives the present status that the record of outcomes proposes', () => {
    const derived = recommendations.map((each) => deriveStatus(each).whole.status)
    expect(derived).toEqual([
      'enacted',
      'no action',
      'enacted in part',
      'no action',
      'enacted',
      ...Array<string>(7).fill('not started'),
      'no action',
      'no action',
      'superseded',
      'enacted',
      'no action',
    ])
  })
})
