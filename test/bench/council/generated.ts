/** A council of forty years, generated: the same on every run, and larger than any council is likely to be. */
import type { Obligation, Position, Recommendation, Seat, StatusEvent } from '#shared/model/index.ts'

export const sizes = {
  recommendations: 2000,
  years: 40,
  eventsEach: 10,
  members: 400,
  positionsEach: 20,
  duties: 300,
  rounds: 40,
  departmentsEach: 104,
} as const

export const firstYear = 1990
const sourceId = 'entered-by-hand'

/** What the generated records may name: records of the store that they are put into. */
export interface KnownRecords {
  readonly sections: readonly string[]
  readonly acts: readonly { readonly id: string; readonly section: string }[]
  readonly bills: readonly string[]
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
const two = (value: number) => String(value).padStart(2, '0')

export function generatedSeats(): Seat[] {
  return Array.from({ length: sizes.members }, (_, index) => ({
    id: `bench-seat-${index}`,
    label: `Seat ${index + 1} of the council, for an organisation that works with survivors`,
    group: index % 2 === 0 ? ('public' as const) : ('state and legislative' as const),
    organisation: `Organisation ${index + 1}`,
    holders: [],
    isChair: false,
    provenance: [{ sourceId, locator: 'Generated for the bench' }],
  }))
}

function positions(recommendation: number, year: number): Position[] {
  return Array.from({ length: sizes.positionsEach }, (_, index) => {
    const member = (recommendation * 7 + index * 13) % sizes.members
    const turn = (recommendation + index * 3) % 31
    return {
      id: `position-${index}`,
      holder: `Organisation ${member + 1}`,
      seatId: `bench-seat-${member}`,
      stance: turn === 0 ? ('opposes' as const) : turn === 1 ? ('abstains' as const) : ('supports' as const),
      ...(turn < 2 && { reason: 'It asks for more than the office can do with the means that it has.' }),
      date: `${year}-12-${two(1 + (index % 28))}`,
      provenance: [{ sourceId, locator: `Minutes of December ${year}, p. ${index + 1}` }],
    }
  })
}

const statuses = ['no action', 'in a bill', 'no action', 'in a bill', 'enacted in part', 'enacted'] as const

function events(recommendation: number, year: number, known: KnownRecords): StatusEvent[] {
  return Array.from({ length: sizes.eventsEach }, (_, index) => {
    const act = at(known.acts, recommendation + index)
    const status = at(statuses, Math.floor((index * (1 + (recommendation % 3))) / 2))
    const isClaim = status.startsWith('enacted')
    return {
      id: `event-${index}`,
      elementIds: index % 3 === 0 ? [] : [`element-${index % 2}`],
      date: `${Math.min(year + index, 2026)}-0${1 + (index % 9)}-15`,
      status,
      what: `Event ${index + 1}: what was asked came before the committee and was reported with a substitute.`,
      evidence: isClaim
        ? [{ kind: 'act section' as const, actId: act.id, section: act.section }]
        : [{ kind: 'bill' as const, billId: at(known.bills, recommendation + index) }],
      assessment: 'entered by hand' as const,
      awaitsConfirmation: recommendation % 10 === 0 && index === sizes.eventsEach - 1,
    }
  })
}

export function generatedRecommendations(known: KnownRecords): Recommendation[] {
  const eachYear = sizes.recommendations / sizes.years
  return Array.from({ length: sizes.recommendations }, (_, index) => {
    const year = firstYear + Math.floor(index / eachYear)
    const sectionId = at(known.sections, index)
    return {
      id: `bench-${year}-${(index % eachYear) + 1}`,
      year,
      // The starter corpus has numbers 1 to 17 of 2017.
      number: (index % eachYear) + 101,
      shortTitle: `Recommendation ${index + 1}: train those who meet victims, and tell them of their rights`,
      text: `The council recommends in ${year} that § ${sectionId} be amended so that number ${index} is done. `.repeat(
        4,
      ),
      standing: at(['consensus', 'without consensus', 'consensus', 'further research'] as const, index),
      asksChangeOfLaw: true,
      notes: [],
      elements: [0, 1].map((element) => ({
        id: `element-${element}`,
        text: `Element ${element + 1} of ${index + 1}: add words on the training of office ${index * 2 + element}.`,
      })),
      sections: [{ sectionId, asNamed: `Sec. ${sectionId}` }],
      acts: [],
      positions: positions(index, year),
      events: events(index, year, known),
      provenance: [{ sourceId, locator: `Report of ${year}, p. ${index % eachYear}` }],
    }
  })
}

export function generatedDuties(known: KnownRecords): Obligation[] {
  return Array.from({ length: sizes.duties }, (_, index) => ({
    id: `bench-duty-${index}`,
    actId: at(known.acts, index).id,
    obligor: `Department ${index % 25}`,
    duty: `Report to the General Assembly on the training of ${index} persons and what came of it.`,
    due: `${2000 + (index % 27)}-0${1 + (index % 9)}-01`,
    recurrence: at(['every year', 'once', 'standing'] as const, index),
    state: 'nothing reported' as const,
    stateNote: 'Nothing was found.',
    outcome: [],
    provenance: [{ sourceId, locator: 'Generated for the bench' }],
  }))
}
