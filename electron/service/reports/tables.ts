/** Recommendations brought in as a table: template, preview, and taking it whole or not at all. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import {
  maxTableBytes,
  newRecommendation,
  type Output,
  type ParsedInput,
  type TableFaultView,
  type TableRowView,
} from '#shared/contract/index.ts'
import {
  holderAndReason,
  type RecommendationRow,
  readRecommendationTable,
  recommendationColumns,
  recommendationHeading,
  type TableRow,
  writeCsv,
} from '#shared/council/csv/index.ts'
import { dissentsOf } from '#shared/council/index.ts'
import { matchRecommendations } from '#shared/council/lineage/index.ts'
import type { Recommendation, RecommendationLink } from '#shared/model/index.ts'
import { writeXlsx } from '../../exporting/tables/write-xlsx.ts'
import { readTableFile } from '../../importing/tables/read-table-file.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { ensureHandSource } from '../hand-source.ts'
import { receiptOf, receiptOfRecommendation } from '../text-receipts.ts'
import { nameSourceOfWords } from './edited-words.ts'
import { checkedLink, linkProposalView } from './lineage.ts'
import { lineageText } from './link-proposals.ts'
import { recordOfNew, rowsOfRecommendation } from './new-recommendation.ts'

interface ReadRow {
  readonly line: number
  readonly record: Recommendation
  readonly stored: Recommendation | undefined
}

interface ReadTable {
  readonly rows: readonly ReadRow[]
  readonly faults: readonly TableFaultView[]
}

type Stance = 'supports' | 'opposes' | 'abstains'

const positions = (people: readonly string[] | undefined, stance: Stance) =>
  (people ?? []).map((item) => ({ ...holderAndReason(item), stance }))

/** A row as a recommendation; a value that the schema refuses is a fault of its line. */
function recordOf(
  { line, record: row }: TableRow<RecommendationRow>,
  recordedIn: string,
): { record: Recommendation } | { fault: TableFaultView } {
  const { opposed, abstained, supported, asksChangeOfLaw = true, ...rest } = row
  const parsed = newRecommendation.safeParse({
    ...rest,
    asksChangeOfLaw,
    positions: [
      ...positions(supported, 'supports'),
      ...positions(opposed, 'opposes'),
      ...positions(abstained, 'abstains'),
    ],
    recordedIn: `${recordedIn}, line ${line}`.slice(0, 300),
  })
  if (parsed.success) return { record: recordOfNew(parsed.data) }
  const [issue] = parsed.error.issues
  const message = issue?.message ?? 'This row cannot be taken.'
  return { fault: { severity: 'error', line, column: String(issue?.path[0] ?? ''), message } }
}

async function readTable(
  store: Store,
  { name, base64 }: { readonly name: string; readonly base64: string },
  recordedIn: string,
): Promise<ReadTable> {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > maxTableBytes)
    throw new AppError(
      'TOO_LARGE',
      `${name} has over ${maxTableBytes / 1024 / 1024} MB. Part it into several tables.`,
      {
        where: name,
      },
    )
  const file = await readTableFile(bytes)
  if (!file.ok) {
    const { line, message } = file.fault
    throw new AppError('INVALID_INPUT', `${name}, line ${line}: ${message}`, { where: `line ${line}` })
  }
  const read = readRecommendationTable(file.rows)
  const faults: TableFaultView[] = read.faults.map(({ severity, line, column, message }) => ({
    severity,
    line,
    column: column ?? null,
    message,
  }))
  const rows = read.rows.flatMap((row): ReadRow[] => {
    const made = recordOf(row, recordedIn)
    if ('fault' in made) {
      faults.push(made.fault)
      return []
    }
    const { record } = made
    return [{ line: row.line, record, stored: store.recommendations.get(record.id) }]
  })
  return { rows, faults: faults.sort((a, b) => a.line - b.line) }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

function differencesOf({ record, stored }: ReadRow): string[] {
  if (!stored) return []
  return [
    folded(record.text) === folded(stored.text) ? '' : 'The words differ.',
    record.standing === stored.standing
      ? ''
      : `The standing differs: “${stored.standing}” here, “${record.standing}” in the table.`,
  ].filter(Boolean)
}

function outcomeOf(row: ReadRow): TableRowView['outcome'] {
  if (!row.stored) return 'new'
  return differencesOf(row).length === 0 ? 'unchanged' : 'differs'
}

/** Nothing of a table with an error is taken: half a report would be a wrong one. */
const hasError = (faults: readonly TableFaultView[]): boolean =>
  faults.some(({ severity }) => severity === 'error')

export async function previewTable(
  context: ServiceContext,
  input: ParsedInput<'table.preview'>,
): Promise<Output<'table.preview'>> {
  const store = context.store()
  const { rows, faults } = await readTable(store, input, input.name)
  const stored = store.recommendations.all()
  const byId = new Map([...stored, ...rows.map(({ record }) => record)].map((record) => [record.id, record]))
  const fresh = rows.filter((row) => outcomeOf(row) === 'new').map(({ record }) => lineageText(record))
  // A table may bring several years: its own rows can be earlier forms too.
  const proposals = Map.groupBy(
    matchRecommendations([...stored.map(lineageText), ...fresh], fresh),
    ({ laterId }) => laterId,
  )
  return {
    rows: rows.map((row) => ({
      line: row.line,
      year: row.record.year,
      number: row.record.number,
      shortTitle: row.record.shortTitle,
      standing: row.record.standing,
      dissents: dissentsOf(row.record.positions),
      text: row.record.text,
      receipt: receiptOf(row.record.text, []),
      asksChangeOfLaw: row.record.asksChangeOfLaw,
      outcome: outcomeOf(row),
      storedText: outcomeOf(row) === 'differs' ? (row.stored?.text ?? null) : null,
      storedReceipt:
        outcomeOf(row) === 'differs' && row.stored ? receiptOfRecommendation(store, row.stored) : null,
      differences: differencesOf(row),
      links: (proposals.get(row.record.id) ?? []).flatMap((one) => {
        const earlier = byId.get(one.earlierId)
        return earlier ? [linkProposalView(store, one, earlier)] : []
      }),
    })),
    faults: [...faults],
    canApply: !hasError(faults) && rows.some((row) => outcomeOf(row) !== 'unchanged'),
  }
}

function refuse(message: string, where: string): never {
  throw new AppError('INVALID_INPUT', `${message} Nothing was changed.`, { where })
}

/** @throws AppError INVALID_INPUT (see the contract), TOO_LARGE */
export async function applyTable(
  context: ServiceContext,
  input: ParsedInput<'table.apply'>,
): Promise<Output<'table.apply'>> {
  const store = context.store()
  const { rows, faults } = await readTable(store, input, input.recordedIn)
  const error = faults.find(({ severity }) => severity === 'error')
  if (error) refuse(`Line ${error.line}: ${error.message}`, `line ${error.line}`)
  if (faults.length > 0 && !input.questionsAnswered)
    refuse(`The table raises ${faults.length} questions: read them first.`, 'questionsAnswered')
  const added = rows.filter(({ stored }) => !stored).map(({ record }) => record)
  const replaced = input.replace.map((line) => {
    const row = rows.find((one) => one.line === line)
    if (!row?.stored || outcomeOf(row) !== 'differs')
      return refuse(`Line ${line} does not differ from what the store has.`, 'replace')
    return { record: row.record, stored: row.stored }
  })
  if (added.length + replaced.length === 0) refuse('The store has all of this already.', 'base64')
  const at = context.now().toISOString()
  const links = input.links.map(({ line, earlierId, kind }): RecommendationLink => {
    const later = found(rows.find((row) => row.line === line)?.record, 'line of the table', line)
    const id = `link-${randomUUID().slice(0, 8)}`
    return { id, earlierId, laterId: later.id, kind, state: 'confirmed', year: later.year, decidedAt: at }
  })
  const years = [...new Set([...added, ...replaced.map(({ record }) => record)].map(({ year }) => year))]
  const changeId = editRecords(context, {
    subjectKind: 'report',
    subjectId: `report-${years[0] ?? ''}`,
    subjectLabel: `Recommendations of ${years.sort().join(', ')}: ${input.name}`,
    action: 'Brought in recommendations',
    rows: [
      ...added.flatMap(rowsOfRecommendation),
      ...replaced.flatMap(({ stored: { id } }) => [
        { table: 'recommendation', key: [id] },
        { table: 'provenance', key: ['recommendation', id] },
      ]),
      ...links.map(({ id }) => ({ table: 'recommendation_link', key: [id] })),
    ],
    write(open) {
      ensureHandSource(open)
      for (const record of added) open.recommendations.add(record)
      for (const { record, stored } of replaced) replaceWords(open, record, stored, input.recordedIn)
      for (const link of links) {
        checkedLink(open, link)
        open.councilReports.addLink(link)
      }
    },
  })
  return { changeId, added: added.length, replaced: replaced.length, linked: links.length }
}

/** Words and standing are the table's; elements, events, positions and links are the store's and stay. */
function replaceWords(
  store: Store,
  record: Recommendation,
  stored: Recommendation,
  recordedIn: string,
): void {
  nameSourceOfWords(store, stored, record.text, recordedIn)
  const owner = store.councilReports.owners().get(stored.id) ?? null
  const { shortTitle, notes } = stored
  store.councilReports.setWords(stored.id, { shortTitle, text: record.text, notes, owner })
  if (record.standing !== stored.standing) store.councilReports.setStanding(stored.id, record.standing)
}

/** The table to fill in. It carries no example rows, which would be imported. */
export async function template({ format }: ParsedInput<'table.template'>): Promise<Output<'table.template'>> {
  const heading = recommendationHeading()
  const help = Object.values(recommendationColumns)
  const bytes =
    format === 'csv'
      ? Buffer.from(writeCsv([heading]), 'utf8')
      : Buffer.from(
          await writeXlsx([
            {
              name: 'Recommendations',
              columns: heading.map((name) => ({ heading: name, width: 24 })),
              rows: [],
            },
            {
              name: 'What belongs where',
              columns: [
                { heading: 'Column', width: 24 },
                { heading: 'Required', width: 10 },
                { heading: 'What belongs in it', width: 80 },
              ],
              rows: help.map((column) => [column.heading, column.isRequired ? 'yes' : 'no', column.help]),
            },
          ]),
        )
  const mime =
    format === 'csv'
      ? 'text/csv;charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return {
    name: `charter-oak-recommendations.${format}`,
    mime,
    base64: bytes.toString('base64'),
    bytes: bytes.length,
  }
}
