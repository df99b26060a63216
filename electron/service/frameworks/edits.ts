/** Frameworks, criteria and mappings as people set them; each edit can be undone. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import { codeKey } from '#shared/council/frameworks/index.ts'
import type { Criterion, CriterionMapping, Framework } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { sectionLabel } from '../labels.ts'
import { frameworkOf, frameworkView } from './view.ts'

type Changed = Output<'framework.put'>

export const newId = (kind: string): string => `${kind}-${randomUUID().slice(0, 8)}`

export function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', `${message} Nothing was changed.`, { where })
}

const labelOf = ({ title, edition }: Framework): string => `${title} (${edition})`

/** @returns the id of the log entry */
function log(
  context: ServiceContext,
  framework: Framework,
  action: string,
  rows: readonly RowsRef[],
  write: (store: Store) => void,
): number {
  return editRecords(context, {
    subjectKind: 'framework',
    subjectId: framework.id,
    subjectLabel: labelOf(framework),
    action,
    rows,
    write,
  })
}

export function editFramework(
  context: ServiceContext,
  framework: Framework,
  action: string,
  rows: readonly RowsRef[],
  write: (store: Store) => void,
): Changed {
  const changeId = log(context, framework, action, rows, write)
  return { changeId, framework: frameworkView(context.store(), framework.id) }
}

/** The inventory's own areas as criteria, in the order of their first sections; the neutral frame that is shipped. */
function inventoryFrame(store: Store): { criteria: Criterion[]; mappings: CriterionMapping[] } {
  const areas = [...Map.groupBy(store.sections.inventory(), ({ area }) => area)]
  const criteria = areas.map(([area], index): Criterion => {
    const text = 'An area of this program’s inventory of statutes; it is no criterion of a report card.'
    return { id: newId('criterion'), code: String(index + 1), area: 'Inventory', title: area, text }
  })
  const mappings = areas.flatMap(([, sections], index) =>
    sections.map(({ id: sectionId }): CriterionMapping => {
      const criterionId = criteria[index]?.id ?? ''
      return { id: newId('mapping'), criterionId, sectionId, provision: '' }
    }),
  )
  return { criteria, mappings }
}

export function beginFramework(
  context: ServiceContext,
  { from, ...rest }: ParsedInput<'framework.begin'>,
): Changed {
  const framework: Framework = { ...rest, id: newId('framework') }
  const { criteria, mappings } =
    from === 'nothing' ? { criteria: [], mappings: [] } : inventoryFrame(context.store())
  const { id } = framework
  const rows: RowsRef[] = [
    { table: 'framework', key: [id] },
    ...criteria.map((one) => ({ table: 'framework_criterion', key: [id, one.id] })),
    ...mappings.map((one) => ({ table: 'framework_mapping', key: [id, one.id] })),
  ]
  return editFramework(context, framework, 'Began a framework', rows, (open) => {
    open.frameworks.put(framework)
    for (const one of criteria) open.frameworks.putCriterion(id, one)
    for (const one of mappings) open.frameworks.addMapping(id, one)
  })
}

/** @throws AppError NOT_FOUND */
export function putFramework(context: ServiceContext, framework: Framework): Changed {
  frameworkOf(context.store(), framework.id)
  const rows: RowsRef[] = [{ table: 'framework', key: [framework.id] }]
  return editFramework(context, framework, 'Edited a framework', rows, (open) =>
    open.frameworks.put(framework),
  )
}

/** Takes criteria away, and the mappings to them. */
function withoutCriteria(store: Store, frameworkId: string, ids: ReadonlySet<string>) {
  const mappings = store.frameworks.mappings(frameworkId).filter(({ criterionId }) => ids.has(criterionId))
  const rows: RowsRef[] = [
    ...[...ids].map((id) => ({ table: 'framework_criterion', key: [frameworkId, id] })),
    ...mappings.map(({ id }) => ({ table: 'framework_mapping', key: [frameworkId, id] })),
  ]
  const write = (open: Store): void => {
    for (const { id } of mappings) open.frameworks.removeMapping(frameworkId, id)
    for (const id of ids) open.frameworks.removeCriterion(frameworkId, id)
  }
  return { rows, write }
}

/** @throws AppError NOT_FOUND */
export function removeFramework(context: ServiceContext, id: string): Output<'framework.remove'> {
  const store = context.store()
  const framework = frameworkOf(store, id)
  const ids = new Set(store.frameworks.criteria(id).map((one) => one.id))
  const parts = withoutCriteria(store, id, ids)
  const rows: RowsRef[] = [{ table: 'framework', key: [id] }, ...parts.rows]
  const changeId = log(context, framework, 'Took a framework out', rows, (open) => {
    parts.write(open)
    open.frameworks.remove(id)
  })
  return { changeId }
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a code that another criterion has */
export function putCriterion(
  context: ServiceContext,
  { frameworkId, id, ...rest }: ParsedInput<'framework.putCriterion'>,
): Changed {
  const store = context.store()
  const framework = frameworkOf(store, frameworkId)
  const criteria = store.frameworks.criteria(frameworkId)
  if (id !== undefined)
    found(
      criteria.find((one) => one.id === id),
      'criterion of this framework',
      id,
    )
  if (criteria.some((one) => one.id !== id && codeKey(one.code) === codeKey(rest.code)))
    invalid('code', `The framework has a criterion ${rest.code} already.`)
  const criterion: Criterion = { ...rest, id: id ?? newId('criterion') }
  const rows: RowsRef[] = [{ table: 'framework_criterion', key: [frameworkId, criterion.id] }]
  const action = id === undefined ? 'Added a criterion' : 'Edited a criterion'
  return editFramework(context, framework, action, rows, (open) =>
    open.frameworks.putCriterion(frameworkId, criterion),
  )
}

/** @throws AppError NOT_FOUND */
export function removeCriterion(
  context: ServiceContext,
  { frameworkId, id }: ParsedInput<'framework.removeCriterion'>,
): Changed {
  const store = context.store()
  const framework = frameworkOf(store, frameworkId)
  found(
    store.frameworks.criteria(frameworkId).find((one) => one.id === id),
    'criterion of this framework',
    id,
  )
  const { rows, write } = withoutCriteria(store, frameworkId, new Set([id]))
  return editFramework(context, framework, 'Took a criterion out', rows, write)
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for an unknown section, or a mapping that is there already */
export function mapSection(
  context: ServiceContext,
  { frameworkId, ...rest }: ParsedInput<'framework.map'>,
): Changed {
  const store = context.store()
  const framework = frameworkOf(store, frameworkId)
  const { criterionId, sectionId, provision } = rest
  const criterion = found(
    store.frameworks.criteria(frameworkId).find((one) => one.id === criterionId),
    'criterion of this framework',
    criterionId,
  )
  const label = sectionLabel(sectionId, provision)
  if (!store.sections.has(sectionId)) invalid('sectionId', `The store has no ${label}.`)
  const isThere = store.frameworks
    .mappings(frameworkId)
    .some(
      (one) => one.criterionId === criterionId && one.sectionId === sectionId && one.provision === provision,
    )
  if (isThere) invalid('sectionId', `${label} is mapped to ${criterion.code} already.`)
  const mapping: CriterionMapping = { ...rest, id: newId('mapping') }
  const rows: RowsRef[] = [{ table: 'framework_mapping', key: [frameworkId, mapping.id] }]
  return editFramework(context, framework, `Mapped ${label} to ${criterion.code}`, rows, (open) =>
    open.frameworks.addMapping(frameworkId, mapping),
  )
}

/** @throws AppError NOT_FOUND */
export function unmapSection(
  context: ServiceContext,
  { frameworkId, id }: ParsedInput<'framework.unmap'>,
): Changed {
  const store = context.store()
  const framework = frameworkOf(store, frameworkId)
  const mapping = found(
    store.frameworks.mappings(frameworkId).find((one) => one.id === id),
    'mapping of this framework',
    id,
  )
  const rows: RowsRef[] = [{ table: 'framework_mapping', key: [frameworkId, id] }]
  const action = `Unmapped ${sectionLabel(mapping.sectionId, mapping.provision)}`
  return editFramework(context, framework, action, rows, (open) =>
    open.frameworks.removeMapping(frameworkId, id),
  )
}
