/** Adding a status event, and confirming one. */
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import { evidenceProblem, isYetToHappen, statusesFor } from '#shared/council/index.ts'
import type { Recommendation, StatusEvent } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { makeEdit, newPartId } from './edit.ts'
import { resolveEvidence } from './evidence.ts'
import { found } from './found.ts'

type NewEvent = ParsedInput<'recommendation.addEvent'>

function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', message, { where })
}

function checkStatus(record: Recommendation, input: NewEvent): void {
  const allowed = statusesFor(record.asksChangeOfLaw)
  if (allowed.includes(input.status)) return
  const asks = record.asksChangeOfLaw ? 'asks for a change of law' : 'asks for no change of law'
  invalid(
    'status',
    `“${input.status}” does not fit, because this recommendation ${asks}. Choose one of: ${allowed.join(', ')}.`,
  )
}

/** Somewhere on earth a day begins fourteen hours before it does in UTC: the person's calendar is the form's to know. */
const earliestZone = 14 * 3_600_000

function checkDay({ now }: ServiceContext, { status, date }: NewEvent): void {
  const today = new Date(now().getTime() + earliestZone).toISOString().slice(0, 10)
  if (isYetToHappen(status, date, today))
    invalid(
      'date',
      `${date} is still to come; only an enactment can be dated ahead, by the day it takes effect.`,
    )
}

function checkElements(record: Recommendation, input: NewEvent): void {
  const known = new Set(record.elements.map((element) => element.id))
  const unknown = input.elementIds.find((id) => !known.has(id))
  if (unknown) invalid('elementIds', `This recommendation has no element ${unknown}.`)
}

function checkEvidence(store: Store, input: NewEvent): void {
  const problem = evidenceProblem(input.status, input.evidence)
  if (problem !== null) invalid('evidence', `${problem}.`)
  input.evidence.forEach((item, index) => {
    const { found: isThere, label } = resolveEvidence(store, item)
    if (!isThere)
      invalid(
        `evidence.${index}`,
        `${label} is not in the store, so it cannot be evidence. Choose it from the list.`,
      )
  })
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract) */
export function addEvent(context: ServiceContext, input: NewEvent): Output<'recommendation.addEvent'> {
  const { recommendationId, date, status, what, evidence } = input
  const event: StatusEvent = {
    id: newPartId(recommendationId, 'event'),
    elementIds: [...new Set(input.elementIds)],
    date,
    status,
    what,
    evidence,
    ...(input.note ? { note: input.note } : {}),
    assessment: 'entered by hand',
    awaitsConfirmation: false,
  }
  return makeEdit(context, {
    recommendationId,
    action: 'Added a status event',
    partKind: 'status event',
    partId: event.id,
    write(store, record) {
      checkStatus(record, input)
      checkDay(context, input)
      checkElements(record, input)
      checkEvidence(store, input)
      store.recommendations.parts.addEvent(recommendationId, event)
    },
  })
}

/** The assessment stays what it was: the council confirms it, it did not make it. @throws AppError NOT_FOUND, CONFLICT */
export function confirmEvent(
  context: ServiceContext,
  input: ParsedInput<'recommendation.confirmEvent'>,
): Output<'recommendation.confirmEvent'> {
  const { recommendationId, eventId } = input
  return makeEdit(context, {
    recommendationId,
    action: 'Confirmed a status event for the council',
    partKind: 'status event',
    partId: eventId,
    write(store, record) {
      const event = found(
        record.events.find((item) => item.id === eventId),
        'status event',
        eventId,
      )
      if (!event.awaitsConfirmation) {
        throw new AppError(
          'CONFLICT',
          'This event does not await confirmation; it may have been confirmed already.',
          {
            where: 'eventId',
          },
        )
      }
      store.recommendations.parts.replaceEvent(recommendationId, { ...event, awaitsConfirmation: false })
    },
  })
}
