/** Arrests, charges and convictions brought in as a table. */
import type { Output, ParsedInput, TableFaultView } from '#shared/contract/index.ts'
import { type CaseRow, caseColumns, caseQuestions, readCaseTable } from '#shared/council/reporting/index.ts'
import { type CaseFigure, caseKinds } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { sectionLabel } from '../labels.ts'
import { columnsSheet, faultView, refuseFaultyTable, rowsOfTable, tableFile } from '../table-files.ts'
import { editFigures, figureKey, invalid, newFigureId } from './edits.ts'

interface ReadFigure {
  readonly line: number
  readonly figure: CaseFigure
  readonly stored: CaseFigure | undefined
}

const isSame = (a: CaseFigure, b: CaseFigure): boolean =>
  a.value === b.value && (a.note ?? '') === (b.note ?? '')

function outcomeOf({ figure, stored }: ReadFigure): 'new' | 'replaces' | 'unchanged' {
  if (!stored) return 'new'
  return isSame(figure, stored) ? 'unchanged' : 'replaces'
}

/** A row's counts; what it leaves empty is not known and makes none. */
function figuresOf(row: CaseRow, recordedIn: string): CaseFigure[] {
  const { sectionId, year, reporter, note } = row
  return caseKinds.flatMap((kind) => {
    const value = row[kind]
    if (value === undefined) return []
    const own = { id: newFigureId(), sectionId, year, kind, value, reporter, recordedIn }
    return [{ ...own, ...(note !== undefined && { note }) }]
  })
}

const fault = (
  severity: TableFaultView['severity'],
  line: number,
  column: string,
  message: string,
): TableFaultView => ({ severity, line, column, message })

async function readTable(
  store: Store,
  input: ParsedInput<'cases.previewTable'>,
  recordedIn: string,
): Promise<{ rows: ReadFigure[]; faults: TableFaultView[] }> {
  const read = readCaseTable(await rowsOfTable(input))
  const stored = new Map(store.caseFigures.all().map((figure) => [figureKey(figure), figure]))
  const faults = read.faults.map(faultView)
  const rows = read.rows.flatMap(({ line, record }): ReadFigure[] => {
    if (!store.sections.has(record.sectionId)) {
      faults.push(fault('error', line, 'Section', `The store has no ${sectionLabel(record.sectionId)}.`))
      return []
    }
    const figures = figuresOf(record, recordedIn)
    if (figures.length === 0)
      faults.push(fault('error', line, 'Arrests', 'The row has no number: arrests, charges or convictions.'))
    for (const { message } of caseQuestions(figures))
      faults.push(fault('question', line, 'Convictions', message))
    return figures.map((figure) => {
      const before = stored.get(figureKey(figure))
      return { line, figure: { ...figure, id: before?.id ?? figure.id }, stored: before }
    })
  })
  return { rows, faults: faults.sort((a, b) => a.line - b.line) }
}

/** @throws AppError INVALID_INPUT for a file that is no table; TOO_LARGE */
export async function previewTable(
  context: ServiceContext,
  input: ParsedInput<'cases.previewTable'>,
): Promise<Output<'cases.previewTable'>> {
  const { rows, faults } = await readTable(context.store(), input, input.name)
  const hasError = faults.some(({ severity }) => severity === 'error')
  return {
    rows: rows.map((row) => {
      const { sectionId, year, kind, value, reporter } = row.figure
      const outcome = outcomeOf(row)
      const stored = outcome === 'replaces' ? (row.stored?.value ?? null) : null
      return { line: row.line, sectionId, year, kind, value, reporter, outcome, stored }
    }),
    faults,
    canApply: !hasError && rows.some((row) => outcomeOf(row) !== 'unchanged'),
  }
}

/** @throws AppError INVALID_INPUT (see the contract), TOO_LARGE */
export async function applyTable(
  context: ServiceContext,
  input: ParsedInput<'cases.applyTable'>,
): Promise<Output<'cases.applyTable'>> {
  const { rows, faults } = await readTable(context.store(), input, input.recordedIn)
  refuseFaultyTable(faults, input.questionsAnswered)
  const fresh = rows.filter((row) => outcomeOf(row) !== 'unchanged').map(({ figure }) => figure)
  if (fresh.length === 0) invalid('base64', 'The store has all of this already.')
  const label = `Arrests, charges and convictions: ${input.name}`
  const changeId = editFigures(context, fresh, 'Brought in figures', label, (open) => {
    for (const figure of fresh) open.caseFigures.put(figure)
  })
  return { changeId, kept: fresh.length }
}

/** The table to fill in. It carries no example rows, which would be imported. */
export function template({ format }: ParsedInput<'cases.template'>): Promise<Output<'cases.template'>> {
  const columns = Object.values(caseColumns)
  return tableFile('charter-oak-arrests-and-convictions', format, [
    { name: 'Figures', columns: columns.map(({ heading }) => ({ heading, width: 16 })), rows: [] },
    columnsSheet(columns),
  ])
}
