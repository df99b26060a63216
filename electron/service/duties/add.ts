/** A duty added by hand: what an act of the store requires of whom, and by when. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import type { Obligation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { baseSection } from '../evidence.ts'
import { found } from '../found.ts'
import { ensureHandSource, handSourceId } from '../hand-source.ts'
import { dayOf } from './edits.ts'
import { dutyLabel, dutyRow } from './views.ts'

function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', message, { where })
}

const sameWords = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

function check(store: Store, { actId, actSection, obligor, duty }: ParsedInput<'duty.add'>): void {
  const act = store.acts.get(actId)
  if (!act) invalid('actId', 'This act is not in the store. Import it first, then add its duties.')
  const numbers = act.sections.map(({ number }) => baseSection(number))
  // An act whose sections are not on record may have any.
  if (actSection !== undefined && numbers.length > 0 && !numbers.includes(baseSection(actSection)))
    invalid('actSection', `${act.number} has no section ${actSection} on record.`)
  const there = store.council
    .obligations()
    .some((item) => item.actId === actId && sameWords(item.obligor, obligor) && sameWords(item.duty, duty))
  if (there) invalid('duty', `This duty of ${act.number} is there already.`)
}

/** @throws AppError INVALID_INPUT (see the contract) */
export function addDuty(context: ServiceContext, input: ParsedInput<'duty.add'>): Output<'duty.add'> {
  const { recordedIn, actSection, due, ...rest } = input
  const store = context.store()
  check(store, input)
  const item: Obligation = {
    ...rest,
    ...(actSection !== undefined && { actSection }),
    ...(due !== undefined && { due }),
    id: `obligation-${randomUUID().slice(0, 8)}`,
    state: 'nothing reported',
    stateNote: `Entered by hand, from: ${recordedIn}. No source of the store reports on it.`,
    outcome: [],
    provenance: [{ sourceId: handSourceId, locator: recordedIn }],
  }
  const changeId = editRecords(context, {
    subjectKind: 'obligation',
    subjectId: item.id,
    subjectLabel: dutyLabel({ record: item, actNumber: store.acts.get(item.actId)?.number ?? item.actId }),
    action: 'Added a duty',
    rows: [
      { table: 'obligation', key: [item.id] },
      { table: 'provenance', key: ['obligation', item.id] },
    ],
    write: (open) => {
      ensureHandSource(open)
      open.council.addObligation(item, open.council.obligations().length)
    },
  })
  return { changeId, duty: found(dutyRow(context.store(), item.id, dayOf(context)), 'obligation', item.id) }
}
