/** Beginning a round, its departments, their reports, and figures beside them. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import { departmentNamed, hasForm, kindOfName, validateReport } from '#shared/council/reporting/index.ts'
import type { ReportingRound, RoundDepartment, RoundReturn } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { ensureHandSource, handSourceId } from '../hand-source.ts'
import { departmentReport, formNeeded, roundOf, roundView } from './view.ts'

type Changed = Output<'round.begin'>

export const dayOf = (context: ServiceContext): string => context.now().toISOString().slice(0, 10)

export function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', `${message} Nothing was changed.`, { where })
}

export function editRound(
  context: ServiceContext,
  round: Pick<ReportingRound, 'id' | 'year'>,
  action: string,
  rows: readonly RowsRef[],
  write: (store: Store) => void,
): Changed {
  const changeId = editRecords(context, {
    subjectKind: 'reporting round',
    subjectId: round.id,
    subjectLabel: `Reporting round ${round.year}`,
    action,
    rows,
    write,
  })
  return { changeId, round: roundView(context.store(), round.id, dayOf(context)) }
}

/** The nine required items of C.G.S. § 51-286h(a), in the words of the latest round that lists them. */
function requiredItems(store: Store): ReportingRound['requiredItems'] {
  const listing = store.council.rounds().filter((round) => hasForm(round.requiredItems))
  const latest = listing.sort((a, b) => b.year - a.year)[0]
  return latest?.requiredItems ?? invalid('year', 'No round of the store has the required items of the form.')
}

/** Names that a person pasted, after the departments of the other round. @throws AppError INVALID_INPUT for one twice */
function named(store: Store, names: readonly string[], known: readonly RoundDepartment[]): RoundDepartment[] {
  names.forEach((name, index) => {
    const earlier = [...known, ...names.slice(0, index).map((one) => ({ name: one }))]
    if (departmentNamed(earlier, name)) invalid(`names.${index}`, `${name} stands in the list twice.`)
  })
  const taken = new Set(known.map(({ id }) => id))
  return names.map((name) => ({ id: departmentId(store, name, taken), name, kind: kindOfName(name) }))
}

/**
 * A department keeps its id from round to round, by which its years are set beside each other.
 * @param taken ids of the round, which no other department of it may get
 */
export function departmentId(store: Store, name: string, taken: ReadonlySet<string>): string {
  const others = store.rounds.departments().filter(({ id }) => !taken.has(id))
  return departmentNamed(others, name)?.id ?? `department-${randomUUID().slice(0, 8)}`
}

/** @throws AppError INVALID_INPUT (see the contract); NOT_FOUND for the round to copy departments from */
export function beginRound(context: ServiceContext, input: ParsedInput<'round.begin'>): Changed {
  const { year, departmentsOf } = input
  const store = context.store()
  const rounds = store.council.rounds()
  if (rounds.some((round) => round.year === year)) invalid('year', `There is a round of ${year} already.`)
  if (departmentsOf !== undefined) roundOf(store, departmentsOf)
  const copied = store.rounds.departments().flatMap(({ roundId, ...one }) => {
    return roundId === departmentsOf ? [one] : []
  })
  const departments = [...copied, ...named(store, input.names ?? [], copied)]
  const id = `reporting-round-${year}`
  const round: ReportingRound = {
    id,
    year,
    basis: 'C.G.S. § 51-286h',
    departments: 0,
    received: 0,
    requiredItems: requiredItems(store),
    outstanding: [],
    discrepancies: [],
    findings: [],
    barriers: [],
    provenance: [{ sourceId: handSourceId, locator: `Reporting round ${year}` }],
  }
  const rows: RowsRef[] = [
    { table: 'reporting_round', key: [id] },
    { table: 'provenance', key: ['reporting round', id] },
    { table: 'round_department', key: [id] },
  ]
  return editRound(context, round, 'Began a reporting round', rows, (open) => {
    ensureHandSource(open)
    open.council.addRound(round, rounds.length)
    departments.forEach((department, ordinal) => {
      open.rounds.putDepartment(id, department, ordinal)
    })
  })
}

/** @throws AppError NOT_FOUND; INVALID_INPUT (see the contract) */
export function putDepartments(
  context: ServiceContext,
  { roundId, departments }: ParsedInput<'round.putDepartments'>,
): Changed {
  const store = context.store()
  const round = roundOf(store, roundId)
  departments.forEach(({ name }, index) => {
    if (departmentNamed(departments.slice(0, index), name))
      invalid(`departments.${index}`, `${name} stands in the list twice.`)
  })
  const kept = new Set(departments.flatMap(({ id }) => id ?? []))
  const own = store.rounds.departments().filter((one) => one.roundId === roundId)
  const unknown = [...kept].find((id) => !own.some((one) => one.id === id))
  if (unknown !== undefined) found(undefined, 'department of this round', unknown)
  const reported = new Set(
    store.rounds.returns().flatMap((one) => (one.roundId === roundId ? [one.departmentId] : [])),
  )
  const lost = own.find(({ id }) => !kept.has(id) && reported.has(id))
  if (lost) invalid('departments', `${lost.name} has reported. Take its report out first.`)
  const taken = new Set(own.map(({ id }) => id))
  const rows: RowsRef[] = [{ table: 'round_department', key: [roundId] }]
  return editRound(context, round, 'Set the departments of a round', rows, (open) => {
    for (const { id } of own) if (!kept.has(id)) open.rounds.removeDepartment(roundId, id)
    departments.forEach(({ id, ...department }, ordinal) => {
      open.rounds.putDepartment(
        roundId,
        { ...department, id: id ?? departmentId(store, department.name, taken) },
        ordinal,
      )
    })
  })
}

/** @throws AppError INVALID_INPUT where an answer cannot be kept */
export function refuseFaulty(
  round: ReportingRound,
  kind: Parameters<typeof departmentReport>[1],
  report: RoundReturn,
) {
  const form = formNeeded(round)
  const fault = validateReport(form, departmentReport(round.year, kind, report)).find(
    ({ severity }) => severity === 'error',
  )
  if (fault) invalid(fault.item === undefined ? 'receivedOn' : `answers.${fault.item}`, fault.message)
}

/** @throws AppError NOT_FOUND; INVALID_INPUT */
export function putReturn(
  context: ServiceContext,
  { roundId, ...report }: ParsedInput<'round.putReturn'>,
): Changed {
  const store = context.store()
  const round = roundOf(store, roundId)
  const department = found(
    store.rounds.departments().find((one) => one.roundId === roundId && one.id === report.departmentId),
    'department of this round',
    report.departmentId,
  )
  refuseFaulty(round, department.kind, report)
  const rows: RowsRef[] = [{ table: 'round_return', key: [roundId, report.departmentId] }]
  return editRound(context, round, `Kept the report of ${department.name}`, rows, (open) =>
    open.rounds.putReturn(roundId, report),
  )
}

/** @throws AppError NOT_FOUND */
export function removeReturn(
  context: ServiceContext,
  { roundId, departmentId }: ParsedInput<'round.removeReturn'>,
): Changed {
  const store = context.store()
  const round = roundOf(store, roundId)
  found(
    store.rounds.returns().find((one) => one.roundId === roundId && one.departmentId === departmentId),
    'report of this department',
    departmentId,
  )
  const rows: RowsRef[] = [{ table: 'round_return', key: [roundId, departmentId] }]
  return editRound(context, round, 'Took a report out', rows, (open) =>
    open.rounds.removeReturn(roundId, departmentId),
  )
}

/**
 * DCF makes one count of its referrals for a year, against which the departments' reports are held: a second one would
 * leave open which of them counts.
 */
function refuseSecondCount(store: Store, roundId: string, figureId: string): void {
  const known = store.rounds
    .figures()
    .find((one) => one.roundId === roundId && one.item === 'dcf referrals made' && one.id !== figureId)
  if (known)
    invalid(
      'item',
      `DCF’s count of its referrals is recorded already: ${known.value} (${known.recordedIn}). Change that one, or take it out first.`,
    )
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a second count of DCF's referrals */
export function putFigure(
  context: ServiceContext,
  { roundId, id, ...figure }: ParsedInput<'round.putFigure'>,
): Changed {
  const store = context.store()
  const round = roundOf(store, roundId)
  const figureId = id ?? `figure-${randomUUID().slice(0, 8)}`
  if (figure.item === 'dcf referrals made') refuseSecondCount(store, roundId, figureId)
  const rows: RowsRef[] = [{ table: 'round_figure', key: [roundId, figureId] }]
  return editRound(context, round, 'Kept a figure beside the reports', rows, (open) =>
    open.rounds.putFigure(roundId, { ...figure, id: figureId }),
  )
}

/** @throws AppError NOT_FOUND */
export function removeFigure(
  context: ServiceContext,
  { roundId, id }: ParsedInput<'round.removeFigure'>,
): Changed {
  const store = context.store()
  const round = roundOf(store, roundId)
  found(
    store.rounds.figures().find((one) => one.roundId === roundId && one.id === id),
    'figure of this round',
    id,
  )
  const rows: RowsRef[] = [{ table: 'round_figure', key: [roundId, id] }]
  return editRound(context, round, 'Took a figure out', rows, (open) => open.rounds.removeFigure(roundId, id))
}
