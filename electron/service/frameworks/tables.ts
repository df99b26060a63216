/** Criteria brought in as a table, and the mapping taken out as one. */
import type { Output, ParsedInput, TableFaultView } from '#shared/contract/index.ts'
import { codeKey, criterionColumns, readCriterionTable } from '#shared/council/frameworks/index.ts'
import type { Criterion } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { columnsSheet, faultView, refuseFaultyTable, rowsOfTable, tableFile } from '../table-files.ts'
import { editFramework, invalid, newId } from './edits.ts'
import { frameworkOf, frameworkView } from './view.ts'

type PreviewRow = Output<'framework.previewTable'>['rows'][number]

interface ReadCriterion {
  readonly line: number
  readonly criterion: Criterion
  readonly outcome: PreviewRow['outcome']
}

const sameWords = (a: Criterion, b: Criterion): boolean =>
  [a.code, a.area, a.title, a.text].join('\n') === [b.code, b.area, b.title, b.text].join('\n')

async function readTable(
  store: Store,
  input: ParsedInput<'framework.previewTable'>,
): Promise<{ rows: ReadCriterion[]; faults: TableFaultView[] }> {
  const read = readCriterionTable(await rowsOfTable(input))
  const stored = new Map(store.frameworks.criteria(input.frameworkId).map((one) => [codeKey(one.code), one]))
  const rows = read.rows.map(({ line, record }): ReadCriterion => {
    const before = stored.get(codeKey(record.code))
    const { code, title, area = '', text = '' } = record
    const criterion: Criterion = { id: before?.id ?? newId('criterion'), code, area, title, text }
    if (!before) return { line, criterion, outcome: 'new' }
    return { line, criterion, outcome: sameWords(before, criterion) ? 'unchanged' : 'replaces' }
  })
  return { rows, faults: read.faults.map(faultView) }
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a file that is no table; TOO_LARGE */
export async function previewTable(
  context: ServiceContext,
  input: ParsedInput<'framework.previewTable'>,
): Promise<Output<'framework.previewTable'>> {
  const store = context.store()
  frameworkOf(store, input.frameworkId)
  const { rows, faults } = await readTable(store, input)
  const hasError = faults.some(({ severity }) => severity === 'error')
  return {
    rows: rows.map(({ line, outcome, criterion: { id: _, ...words } }) => ({ line, outcome, ...words })),
    faults,
    canApply: !hasError && rows.some(({ outcome }) => outcome !== 'unchanged'),
  }
}

/** Criteria that the table does not name stay. @throws AppError NOT_FOUND, INVALID_INPUT (see the contract), TOO_LARGE */
export async function applyTable(
  context: ServiceContext,
  input: ParsedInput<'framework.applyTable'>,
): Promise<Output<'framework.applyTable'>> {
  const store = context.store()
  const { frameworkId, questionsAnswered } = input
  const framework = frameworkOf(store, frameworkId)
  const { rows, faults } = await readTable(store, input)
  refuseFaultyTable(faults, questionsAnswered)
  const fresh = rows.filter(({ outcome }) => outcome !== 'unchanged').map(({ criterion }) => criterion)
  if (fresh.length === 0) invalid('base64', 'The framework has all of this already.')
  const changed = editFramework(
    context,
    framework,
    'Brought in criteria',
    fresh.map(({ id }) => ({ table: 'framework_criterion', key: [frameworkId, id] })),
    (open) => {
      for (const criterion of fresh) open.frameworks.putCriterion(frameworkId, criterion)
    },
  )
  return { ...changed, kept: fresh.length }
}

/** The table to fill in. It carries no example rows, which would be imported. */
export function template({
  format,
}: ParsedInput<'framework.template'>): Promise<Output<'framework.template'>> {
  const columns = Object.values(criterionColumns)
  return tableFile('charter-oak-criteria', format, [
    { name: 'Criteria', columns: columns.map(({ heading }) => ({ heading, width: 24 })), rows: [] },
    columnsSheet(columns),
  ])
}

const exportHeadings = [
  { heading: 'Code', width: 10 },
  { heading: 'Area', width: 24 },
  { heading: 'Title', width: 36 },
  { heading: 'Text', width: 60 },
  { heading: 'Section', width: 14 },
  { heading: 'Provision', width: 12 },
  { heading: 'Catchline', width: 48 },
  { heading: 'Status', width: 12 },
  { heading: 'Last act', width: 14 },
  { heading: 'Note', width: 36 },
]

/** @throws AppError NOT_FOUND */
export async function exportMapping(
  context: ServiceContext,
  { id, format }: ParsedInput<'framework.export'>,
): Promise<Output<'framework.export'>> {
  const { record, criteria, unmapped } = frameworkView(context.store(), id)
  const mapped = criteria.flatMap(({ code, area, title, text, sections }) => {
    const own = [code, area, title, text]
    if (sections.length === 0) return [[...own, '', '', 'no section is mapped', '', '', '']]
    return sections.map(({ sectionId, provision, note, section }) => [
      ...own,
      sectionId,
      provision,
      section?.catchline ?? 'not in the store',
      section?.status ?? '',
      section?.lastAct ?? '',
      note ?? '',
    ])
  })
  const left = unmapped.map(({ id: section, catchline, status, area }) => [
    '',
    area,
    'Mapped to no criterion',
    '',
    section,
    '',
    catchline,
    status,
    '',
    '',
  ])
  const facts = [
    ['Title', record.title],
    ['Publisher', record.publisher],
    ['Edition', record.edition],
    ['Date', record.date],
    ['Address', record.url ?? ''],
    ['Note', record.note ?? ''],
    ['Exported', context.now().toISOString().slice(0, 10)],
    ['', 'Mapped by the people who use this copy of Charter Oak. A mapping grades nothing.'],
  ]
  return tableFile(`charter-oak-mapping-${record.id}`, format, [
    { name: 'Mapping', columns: exportHeadings, rows: [...mapped, ...left] },
    {
      name: 'Framework',
      columns: [
        { heading: 'Field', width: 14 },
        { heading: 'Value', width: 80 },
      ],
      rows: facts,
    },
  ])
}
