/** Edits of the ledger: rules, terms, seats, positions, standings. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import { faultsOfRules, standingFrom } from '#shared/council/standing/index.ts'
import { daysOf, isPartialDate, printDate } from '#shared/law/dates/partial.ts'
import type { Position, Recommendation, Seat, SeatTerm } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import { standingRulesKey } from '../../store/standing-rules.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { ensureHandSource, handSourceId } from '../hand-source.ts'
import { recommendationLabel } from '../labels.ts'
import { refuseChangedMeanwhile } from '../meanwhile.ts'
import { recommendationView } from '../recommendation-view.ts'

type Edited = Output<'recommendation.setStanding'>

function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', message, { where })
}

/** @throws AppError INVALID_INPUT for rules that can never be met */
export function setRules(
  context: ServiceContext,
  { rules }: ParsedInput<'ledger.setRules'>,
): Output<'ledger.setRules'> {
  const [fault] = faultsOfRules(rules)
  if (fault !== undefined) invalid('rules.quorum', fault)
  const changeId = editRecords(context, {
    subjectKind: 'standing rules',
    subjectId: 'standing-rules',
    subjectLabel: 'Rules of standing',
    action: 'Set the rules of standing',
    rows: [{ table: 'setting', key: [standingRulesKey] }],
    write: (store) => store.standingRules.setRules(rules),
  })
  return { changeId }
}

const seatOf = (store: Store, id: string): Seat =>
  found(
    store.council.seats().find((seat) => seat.id === id),
    'seat',
    id,
  )

/** @throws AppError NOT_FOUND; INVALID_INPUT where the term ends before it begins */
export function putTerm(context: ServiceContext, input: ParsedInput<'seat.putTerm'>): Output<'seat.putTerm'> {
  const store = context.store()
  const seat = seatOf(store, input.seatId)
  if (input.from !== undefined && input.to !== undefined && daysOf(input.to).last < daysOf(input.from).first)
    invalid('to', `The term would end (${printDate(input.to)}) before it begins (${printDate(input.from)}).`)
  const before = store.councilWork.terms().find((term) => term.id === input.id)
  if (input.id !== undefined && before?.seatId !== input.seatId)
    found(undefined, 'term of this seat', input.id)
  const term: SeatTerm = { ...input, id: input.id ?? `${input.seatId}-term-${randomUUID().slice(0, 8)}` }
  const changeId = editRecords(context, {
    subjectKind: 'seat',
    subjectId: seat.id,
    subjectLabel: seat.label,
    action: before ? 'Changed a term' : 'Recorded a term',
    rows: [{ table: 'seat_term', key: [term.id] }],
    write: (open) => open.councilWork.putTerm(term),
  })
  return { changeId, term }
}

/** @throws AppError NOT_FOUND */
export function removeTerm(
  context: ServiceContext,
  { id }: ParsedInput<'seat.removeTerm'>,
): Output<'seat.removeTerm'> {
  const store = context.store()
  const term = found(
    store.councilWork.terms().find((one) => one.id === id),
    'term',
    id,
  )
  const seat = seatOf(store, term.seatId)
  const changeId = editRecords(context, {
    subjectKind: 'seat',
    subjectId: seat.id,
    subjectLabel: seat.label,
    action: 'Took a term out',
    rows: [{ table: 'seat_term', key: [id] }],
    write: (open) => open.councilWork.removeTerm(id),
  })
  return { changeId }
}

/** @throws AppError INVALID_INPUT where a seat of that name is there */
export function addSeat(context: ServiceContext, input: ParsedInput<'seat.add'>): Output<'seat.add'> {
  const { label, group, organisation, recordedIn } = input
  const seats = context.store().council.seats()
  if (seats.some((seat) => seat.label.toLowerCase() === label.toLowerCase()))
    invalid('label', `The council has a seat “${label}” already.`)
  const id = `seat-${randomUUID().slice(0, 8)}`
  const seat: Seat = {
    id,
    label,
    group,
    ...(organisation !== undefined && { organisation }),
    holders: [],
    isChair: false,
    provenance: [{ sourceId: handSourceId, locator: recordedIn }],
  }
  const changeId = editRecords(context, {
    subjectKind: 'seat',
    subjectId: id,
    subjectLabel: label,
    action: 'Added a seat',
    rows: [
      { table: 'seat', key: [id] },
      { table: 'provenance', key: ['seat', id] },
    ],
    write: (store) => {
      ensureHandSource(store)
      store.council.addSeat(seat, seats.length)
    },
  })
  return { changeId, id }
}

interface RecommendationEdit {
  readonly id: string
  readonly action: string
  readonly rows: readonly RowsRef[]
  readonly write: (store: Store, record: Recommendation) => void
}

function editRecommendation(
  context: ServiceContext,
  { id, action, rows, write }: RecommendationEdit,
): Edited {
  const record = found(context.store().recommendations.get(id), 'recommendation', id)
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: id,
    subjectLabel: recommendationLabel(record),
    action,
    rows,
    write: (store) => write(store, record),
  })
  return { changeId, recommendation: recommendationView(context.store(), id) }
}

const positionRows = (recommendationId: string, positionId: string): RowsRef[] => [
  { table: 'position', key: [recommendationId, positionId] },
  { table: 'provenance', key: ['position', `${recommendationId}/${positionId}`] },
]

const positionOf = (record: Recommendation, id: string): Position =>
  found(
    record.positions.find((position) => position.id === id),
    'position',
    id,
  )

const inWords = (date: string): string => (isPartialDate(date) ? printDate(date) : date)

/** @throws AppError NOT_FOUND; CONFLICT when it is no longer as it `was`; INVALID_INPUT where nothing would change */
export function changePosition(
  context: ServiceContext,
  input: ParsedInput<'recommendation.changePosition'>,
): Edited {
  const { recommendationId, positionId, stance, reason, date, source, was } = input
  return editRecommendation(context, {
    id: recommendationId,
    action: 'Changed a position',
    rows: [...positionRows(recommendationId, positionId)],
    write(store, record) {
      const { reason: reasonNow = '', ...before } = positionOf(record, positionId)
      refuseChangedMeanwhile('position', [
        { lead: 'It is now:', was: was?.stance, is: before.stance },
        { lead: 'Its reason is now', was: was?.reason, is: reasonNow },
        { lead: 'Its date is now', was: was?.date && inWords(was.date), is: inWords(before.date) },
        { lead: 'Where it is recorded is now', was: was?.source, is: before.provenance[0]?.locator ?? '' },
      ])
      ensureHandSource(store)
      store.recommendations.parts.replacePosition(recommendationId, {
        ...before,
        stance,
        ...(reason ? { reason } : {}),
        date,
        provenance: [{ sourceId: handSourceId, locator: source }],
      })
    },
  })
}

/** @throws AppError NOT_FOUND */
export function withdrawPosition(
  context: ServiceContext,
  input: ParsedInput<'recommendation.withdrawPosition'>,
): Edited {
  const { recommendationId, positionId } = input
  return editRecommendation(context, {
    id: recommendationId,
    action: 'Withdrew a position',
    rows: positionRows(recommendationId, positionId),
    write(store, record) {
      positionOf(record, positionId)
      store.recommendations.parts.removePosition(recommendationId, positionId)
    },
  })
}

/** @throws AppError NOT_FOUND; INVALID_INPUT where nothing follows from the rules */
export function setStanding(
  context: ServiceContext,
  input: ParsedInput<'recommendation.setStanding'>,
): Edited {
  const { recommendationId } = input
  return editRecommendation(context, {
    id: recommendationId,
    action: input.basis === 'stated' ? 'Stated the standing' : 'Let the standing follow from the rules',
    rows: [{ table: 'recommendation', key: [recommendationId] }],
    write(store, record) {
      if (input.basis === 'stated') {
        store.recommendations.setStanding(recommendationId, input.standing, 'stated')
        return
      }
      const { rules, votingSeats } = store.standingRules
      const outcome = standingFrom(record.positions, votingSeats(), rules())
      if (!outcome.byRules) invalid('basis', outcome.explanation)
      store.recommendations.setStanding(recommendationId, record.standing, 'by rule')
    },
  })
}
