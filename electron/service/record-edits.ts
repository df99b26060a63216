/** Correcting an element, and recording a position. */
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import type { Position } from '#shared/model/index.ts'
import type { ServiceContext } from './context.ts'
import { makeEdit, newPartId } from './edit.ts'
import { found } from './found.ts'
import { ensureHandSource, handSourceId } from './hand-source.ts'
import { refuseChangedMeanwhile } from './meanwhile.ts'

/** @throws AppError NOT_FOUND; CONFLICT when it no longer says `was`; INVALID_INPUT when the text is the same */
export function correctElement(
  context: ServiceContext,
  input: ParsedInput<'recommendation.correctElement'>,
): Output<'recommendation.correctElement'> {
  const { recommendationId, elementId, text, was } = input
  return makeEdit(context, {
    recommendationId,
    action: 'Corrected an element',
    partKind: 'element',
    partId: elementId,
    write(store, record) {
      const element = found(
        record.elements.find((item) => item.id === elementId),
        'element',
        elementId,
      )
      refuseChangedMeanwhile('element', [{ lead: 'It now says:', was, is: element.text }])
      store.recommendations.parts.replaceElement(recommendationId, { ...element, text })
    },
  })
}

/** @throws AppError NOT_FOUND; INVALID_INPUT when the seat is unknown */
export function recordPosition(
  context: ServiceContext,
  input: ParsedInput<'recommendation.recordPosition'>,
): Output<'recommendation.recordPosition'> {
  const { recommendationId, holder, seatId, stance, reason, date, source } = input
  const position: Position = {
    id: newPartId(recommendationId, 'position'),
    holder,
    ...(seatId === undefined ? {} : { seatId }),
    stance,
    ...(reason ? { reason } : {}),
    date,
    provenance: [{ sourceId: handSourceId, locator: source }],
  }
  return makeEdit(context, {
    recommendationId,
    action: 'Recorded a position',
    partKind: 'position',
    partId: position.id,
    write(store) {
      if (seatId !== undefined && !store.council.seats().some((seat) => seat.id === seatId)) {
        throw new AppError('INVALID_INPUT', `The council has no seat ${seatId}. Choose one from the list.`, {
          where: 'seatId',
        })
      }
      ensureHandSource(store)
      store.recommendations.parts.addPosition(recommendationId, position)
    },
  })
}
