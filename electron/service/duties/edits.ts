/** What a person records of a duty: that it was done, when it is due, the repeal that ends it. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { DutyRow, Output, ParsedInput } from '#shared/contract/index.ts'
import { daysOf, printDate } from '#shared/law/dates/partial.ts'
import type { Evidence, ObligationCompletion } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { resolveEvidence } from '../evidence.ts'
import { found } from '../found.ts'
import { ensureHandSource, handSourceId } from '../hand-source.ts'
import { dutyLabel, dutyRow } from './views.ts'

type Changed = Output<'duty.recordDone'>

export const dayOf = (context: ServiceContext): string => context.now().toISOString().slice(0, 10)

function dutyOn(store: Store, id: string, today: string): DutyRow {
  return found(dutyRow(store, id, today), 'obligation', id)
}

function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', message, { where })
}

function edit(
  context: ServiceContext,
  id: string,
  action: string,
  ref: RowsRef,
  write: (store: Store) => void,
): Changed {
  const today = dayOf(context)
  const duty = dutyOn(context.store(), id, today)
  const changeId = editRecords(context, {
    subjectKind: 'obligation',
    subjectId: id,
    subjectLabel: dutyLabel(duty),
    action,
    rows: [ref],
    write,
  })
  return { changeId, duty: dutyOn(context.store(), id, today) }
}

/** A document that the store does not have, named by a person. */
const isByHand = (one: Evidence): one is Extract<Evidence, { kind: 'document' }> =>
  one.kind === 'document' && one.sourceId === handSourceId

function checkEvidence(store: Store, evidence: readonly Evidence[]): void {
  evidence.forEach((item, index) => {
    if (isByHand(item)) {
      if (!item.quotation?.trim())
        invalid(
          `evidence.${index}`,
          `Give the words of “${item.locator}” that prove it: the store does not have the document.`,
        )
      return
    }
    const { found: isThere, label } = resolveEvidence(store, item)
    if (!isThere)
      invalid(
        `evidence.${index}`,
        `${label} is not in the store, so it cannot be evidence. Choose it from the list.`,
      )
  })
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract) */
export function recordDone(context: ServiceContext, input: ParsedInput<'duty.recordDone'>): Changed {
  const today = dayOf(context)
  const { occurrences } = dutyOn(context.store(), input.obligationId, today)
  if (daysOf(input.doneOn).first > today)
    invalid('doneOn', `${printDate(input.doneOn)} is still to come. Nothing was recorded.`)
  if (input.occurrence !== undefined && !occurrences.some(({ date }) => date === input.occurrence))
    invalid(
      'occurrence',
      `This duty did not fall due on ${printDate(input.occurrence)}. Choose one of its days.`,
    )
  checkEvidence(context.store(), input.evidence)
  const completion: ObligationCompletion = {
    id: `${input.obligationId}-done-${randomUUID().slice(0, 8)}`,
    obligationId: input.obligationId,
    ...(input.occurrence !== undefined && { occurrence: input.occurrence }),
    doneOn: input.doneOn,
    what: input.what,
    evidence: input.evidence,
    recordedIn: input.recordedIn,
  }
  return edit(
    context,
    input.obligationId,
    'Recorded a duty as done',
    { table: 'obligation_completion', key: [completion.id] },
    (store) => {
      if (input.evidence.some(isByHand)) ensureHandSource(store)
      store.councilWork.addCompletion(completion)
    },
  )
}

/** @throws AppError NOT_FOUND */
export function withdrawDone(context: ServiceContext, input: ParsedInput<'duty.withdrawDone'>): Changed {
  const { obligationId, completionId } = input
  found(
    dutyOn(context.store(), obligationId, dayOf(context)).completions.find(({ id }) => id === completionId),
    'entry of this duty',
    completionId,
  )
  return edit(
    context,
    obligationId,
    'Took back that a duty was done',
    { table: 'obligation_completion', key: [completionId] },
    (store) => store.councilWork.removeCompletion(completionId),
  )
}

/** @throws AppError NOT_FOUND, INVALID_INPUT where nothing would change */
export function setDue(context: ServiceContext, input: ParsedInput<'duty.setDue'>): Changed {
  const { obligationId, due, recurrence } = input
  return edit(
    context,
    obligationId,
    'Set when a duty is due',
    { table: 'obligation', key: [obligationId] },
    (store) => store.councilWork.setDue(obligationId, due, recurrence),
  )
}

/** @throws AppError NOT_FOUND, INVALID_INPUT where nothing would change */
export function setRepeal(context: ServiceContext, input: ParsedInput<'duty.setRepeal'>): Changed {
  const { obligationId, repeal } = input
  return edit(
    context,
    obligationId,
    repeal ? 'Recorded the repeal of a duty' : 'Took back the repeal of a duty',
    { table: 'obligation', key: [obligationId] },
    (store) => store.councilWork.setRepeal(obligationId, repeal),
  )
}
