/** What differs between a record as it is and as starter content has it, field by field, in words. */
import { isPartialDate, printDate } from '#shared/law/dates.ts'
import { sectionLabel } from '../../labels.ts'

export interface FieldChange {
  readonly field: string
  /** Null where there is nothing yet. */
  readonly was: string | null
  /** Null where it goes. */
  readonly becomes: string | null
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields whose names need other words than their own. */
const fieldNames: Readonly<Record<string, string>> = {
  actId: 'act',
  asNamed: 'as named',
  asksChangeOfLaw: 'asks a change of law',
  billId: 'bill',
  fileName: 'file',
  provenance: 'places in sources',
  elementIds: 'elements',
  requiredItems: 'items required',
  seatId: 'seat',
  sectionId: 'section of the statutes',
  sha256: 'SHA-256',
  sourceId: 'source',
  url: 'address',
  versionId: 'version',
}

/** "effectiveWords" -> "effective words" */
const fieldName = (field: string): string =>
  fieldNames[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** One item of a list whose name is a plural. */
const itemNames: Readonly<Record<string, string>> = {
  actions: 'action',
  acts: 'act',
  barriers: 'barrier',
  discrepancies: 'discrepancy',
  elements: 'element',
  events: 'event',
  findings: 'finding',
  holders: 'holder',
  notes: 'note',
  outstanding: 'department outstanding',
  positions: 'position',
  provenance: 'place in a source',
  provisions: 'provision',
  requiredItems: 'item required',
  sections: 'section',
  targets: 'section changed',
  versions: 'version',
  warnings: 'warning',
}

/** An act's section map has "?" where the facts do not give the section's number. */
const isTold = (name: string, value: unknown): boolean =>
  name !== 'id' && !(name === 'number' && value === '?')

/** Fields that tell an item of a list from the others of it; where an item has none, its whole content does. */
const telling = [
  'number',
  'kind',
  'sectionId',
  'actId',
  'section',
  'versionId',
  'billId',
  'sourceId',
  'locator',
]

function itemName(item: unknown): string {
  if (!isFields(item)) return JSON.stringify(item)
  if (typeof item.id === 'string') return item.id
  const found = telling.filter((field) => item[field] !== undefined)
  return JSON.stringify(found.length > 0 ? found.map((field) => item[field]) : item)
}

function words(value: unknown, field = ''): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') {
    if (field === 'sectionId') return sectionLabel(value)
    // A year alone reads the same; a date inside a sentence stays as it is.
    return isPartialDate(value) ? printDate(value) : value
  }
  if (Array.isArray(value)) return value.map((item) => words(item)).join('; ')
  if (!isFields(value)) return String(value)
  return Object.entries(value)
    .filter(([name, inner]) => isTold(name, inner))
    .map(([name, inner]) => `${fieldName(name)} ${words(inner, name)}`)
    .join(', ')
}

/** What an item of a list is called: "section 4, § 17a-106a". */
function itemLabel(field: string, item: unknown): string {
  const list = itemNames[field] ?? fieldName(field)
  if (!isFields(item)) return list
  const { number, date, label, holder, name, sectionId } = item
  const told = isTold('number', number) ? number : undefined
  const own = [told ?? date ?? label ?? holder ?? name, sectionId && sectionLabel(String(sectionId))]
  const said = own.filter((part) => part !== undefined && part !== '').map((part) => words(part))
  return [list, said.join(', ')].filter((part) => part !== '').join(' ')
}

/** The items of a list by what tells them apart; one that comes again is told by its count. */
function named(list: readonly unknown[]): Map<string, unknown> {
  const items = new Map<string, unknown>()
  for (const item of list) {
    const name = itemName(item)
    let count = 1
    while (items.has(count === 1 ? name : `${name} ${count}`)) count += 1
    items.set(count === 1 ? name : `${name} ${count}`, item)
  }
  return items
}

export const sameValue = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** JSON in which the order of fields does not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )
}

function listChanges(field: string, was: readonly unknown[], becomes: readonly unknown[]): FieldChange[] {
  const [old, now] = [named(was), named(becomes)]
  const changes: FieldChange[] = []
  for (const [name, item] of now) {
    const before = old.get(name)
    const label = itemLabel(field, item)
    if (!old.has(name)) changes.push({ field: label, was: null, becomes: words(item) })
    else if (isFields(item) && isFields(before)) changes.push(...fieldChanges(before, item, `${label} · `))
  }
  for (const [name, item] of old)
    if (!now.has(name)) changes.push({ field: itemLabel(field, item), was: words(item), becomes: null })
  if (changes.length > 0) return changes
  return [{ field: fieldName(field), was: null, becomes: 'the same in another order' }]
}

/** @param prefix of each field's name: the item of a list in which it stands */
export function fieldChanges(was: Fields, becomes: Fields, prefix = ''): FieldChange[] {
  const fields = new Set([...Object.keys(becomes), ...Object.keys(was)])
  return [...fields].flatMap((field): FieldChange[] => {
    const [before, after] = [was[field], becomes[field]]
    if (field === 'id' || sameValue(before, after)) return []
    if (Array.isArray(before) || Array.isArray(after))
      return listChanges(field, (before ?? []) as unknown[], (after ?? []) as unknown[]).map((change) => ({
        ...change,
        field: `${prefix}${change.field}`,
      }))
    const text = (value: unknown) => (value === undefined ? null : words(value, field))
    return [{ field: `${prefix}${fieldName(field)}`, was: text(before), becomes: text(after) }]
  })
}
