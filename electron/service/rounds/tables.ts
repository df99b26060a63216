/** A round's reports as a table: the form to fill in, a preview, and taking it whole or not at all. */
import type { Output, ParsedInput, TableFaultView } from '#shared/contract/index.ts'
import {
  departmentNamed,
  type FormItem,
  kindOfName,
  type ReportRow,
  readReportTable,
  reportColumnsHelp,
  reportHeading,
  validateReport,
} from '#shared/council/reporting/index.ts'
import type { DepartmentKind, ReportingRound, RoundDepartment, RoundReturn } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { faultView, rowsOfTable, tableFile } from '../table-files.ts'
import { departmentId, editRound, invalid } from './edits.ts'
import { departmentReport, formNeeded, roundOf } from './view.ts'

interface ReadReturn {
  readonly line: number
  readonly name: string
  readonly department: RoundDepartment | undefined
  readonly stored: RoundReturn | undefined
  readonly report: RoundReturn
  readonly faults: Output<'round.previewTable'>['rows'][number]['faults']
}

interface Defaults {
  readonly receivedOn: string
  readonly recordedIn: string
}

function returnOf(row: ReportRow, departmentId: string, { receivedOn, recordedIn }: Defaults): RoundReturn {
  const { department: _, received, from, to, ...answers } = row
  return {
    departmentId,
    receivedOn: received ?? receivedOn,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    answers,
    recordedIn,
  }
}

async function readTable(
  store: Store,
  round: ReportingRound,
  input: { readonly name: string; readonly base64: string },
  defaults: Defaults,
): Promise<{ rows: ReadReturn[]; faults: TableFaultView[] }> {
  const form = formNeeded(round)
  const read = readReportTable(form, await rowsOfTable(input))
  const departments = store.rounds.departments().filter(({ roundId }) => roundId === round.id)
  const returns = store.rounds.returns().filter(({ roundId }) => roundId === round.id)
  return {
    rows: read.rows.map(({ line, record }) => {
      const department = departmentNamed(departments, record.department)
      const owned = returns.find(({ departmentId }) => departmentId === department?.id)
      const { roundId: _, ...stored } = owned ?? { roundId: '' }
      const report = returnOf(record, department?.id ?? '', defaults)
      return {
        line,
        name: record.department,
        department,
        stored: owned ? (stored as RoundReturn) : undefined,
        report,
        faults: faultsOf(form, round, department?.kind ?? kindOfName(record.department), report),
      }
    }),
    faults: read.faults.map(faultView),
  }
}

function faultsOf(
  form: readonly FormItem[],
  round: ReportingRound,
  kind: DepartmentKind,
  report: RoundReturn,
): ReadReturn['faults'] {
  return validateReport(form, departmentReport(round.year, kind, report)).map(
    ({ severity, item, message }) => ({
      severity,
      item: item ?? null,
      message,
    }),
  )
}

const sameAnswers = (a: RoundReturn, b: RoundReturn): boolean =>
  JSON.stringify([a.receivedOn, a.from, a.to, a.answers]) ===
  JSON.stringify([b.receivedOn, b.from, b.to, b.answers])

function outcomeOf({ department, stored, report }: ReadReturn) {
  if (!department) return 'unknown department'
  if (!stored) return 'new'
  return sameAnswers(stored, report) ? 'unchanged' : 'replaces'
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error'

export async function previewTable(
  context: ServiceContext,
  input: ParsedInput<'round.previewTable'>,
): Promise<Output<'round.previewTable'>> {
  const store = context.store()
  const round = roundOf(store, input.roundId)
  const today = context.now().toISOString().slice(0, 10)
  const { rows, faults } = await readTable(store, round, input, { receivedOn: today, recordedIn: input.name })
  const hasError = faults.some(isError) || rows.some((row) => row.faults.some(isError))
  return {
    rows: rows.map((row) => ({
      line: row.line,
      department: row.department?.name ?? row.name,
      outcome: outcomeOf(row),
      faults: row.faults,
    })),
    faults,
    canApply: !hasError && rows.some((row) => outcomeOf(row) !== 'unchanged'),
  }
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract), TOO_LARGE */
export async function applyTable(
  context: ServiceContext,
  input: ParsedInput<'round.applyTable'>,
): Promise<Output<'round.applyTable'>> {
  const store = context.store()
  const { roundId, recordedIn, receivedOn } = input
  const round = roundOf(store, roundId)
  const { rows, faults } = await readTable(store, round, input, { receivedOn, recordedIn })
  const error = faults.find(isError)
  if (error) invalid(`line ${error.line}`, `Line ${error.line}: ${error.message}`)
  for (const { line, faults: own } of rows) {
    const fault = own.find(isError)
    if (fault) invalid(`line ${line}`, `Line ${line}: ${fault.message}`)
  }
  const questions = faults.length + rows.reduce((sum, row) => sum + row.faults.length, 0)
  if (questions > 0 && !input.questionsAnswered)
    invalid('questionsAnswered', `The table raises ${questions} questions: read them first.`)
  const unknown = rows.filter(({ department }) => !department)
  if (unknown.length > 0 && !input.addUnknown)
    invalid('addUnknown', `The round lists no ${unknown.map(({ name }) => name).join(', ')}.`)
  const fresh = rows.filter((row) => outcomeOf(row) !== 'unchanged')
  if (fresh.length === 0) invalid('base64', 'The round has all of this already.')
  const own = store.rounds.departments().filter((one) => one.roundId === roundId)
  const taken = new Set(own.map(({ id }) => id))
  const kept = fresh.map((row, index) => {
    const id = row.department?.id ?? departmentId(store, row.name, taken)
    const added: RoundDepartment | undefined = row.department
      ? undefined
      : { id, name: row.name, kind: kindOfName(row.name) }
    return { added, ordinal: own.length + index, report: { ...row.report, departmentId: id } }
  })
  const changed = editRound(
    context,
    round,
    'Brought in reports of departments',
    [
      { table: 'round_department', key: [roundId] },
      ...kept.map(({ report }) => ({ table: 'round_return', key: [roundId, report.departmentId] })),
    ],
    (open) => {
      for (const { added, ordinal, report } of kept) {
        if (added) open.rounds.putDepartment(roundId, added, ordinal)
        open.rounds.putReturn(roundId, report)
      }
    },
  )
  return { ...changed, kept: kept.length }
}

/** The form as a table, a row for each department of the round, so that only the answers are to be filled in. */
export async function template(
  context: ServiceContext,
  { roundId, format }: ParsedInput<'round.template'>,
): Promise<Output<'round.template'>> {
  const store = context.store()
  const round = roundOf(store, roundId)
  const form = formNeeded(round)
  const heading = reportHeading(form)
  const rows = store.rounds
    .departments()
    .filter((one) => one.roundId === roundId)
    .map(({ name }) => [name])
  return tableFile(`charter-oak-reporting-round-${round.year}`, format, [
    { name: 'Reports', columns: heading.map((name) => ({ heading: name, width: 22 })), rows },
    {
      name: 'What belongs where',
      columns: [
        { heading: 'Column', width: 30 },
        { heading: 'What is asked', width: 90 },
      ],
      rows: reportColumnsHelp(form),
    },
  ])
}
