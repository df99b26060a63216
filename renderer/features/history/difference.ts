/** What a change did to a record, field by field, read from the log's before and after. */
import { formatDate } from '../../components/dates.ts'

export interface FieldDifference {
  /** The way to the field in words: "events › 2017-16-pa-21-103 › date". */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Fields whose names in the record are not words of the screens. */
const fieldWords: Readonly<Record<string, string>> = {
  what: 'what happened',
  elementIds: 'elements',
  actId: 'act',
  sectionId: 'section',
  versionId: 'version',
  billId: 'bill',
  sourceId: 'source',
  seatId: 'seat',
  assessment: 'who says so',
}

/** "awaitsConfirmation" -> "awaits confirmation" */
function words(key: string): string {
  const known = fieldWords[key]
  if (known !== undefined) return known
  return key.replace(/([a-z])([A-Z])/g, (_all, low: string, high: string) => `${low} ${high.toLowerCase()}`)
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** How an entry of a list is told from its neighbours: its id where it has one, else its place. */
function nameIn(list: readonly Json[], index: number): string {
  const entry = list[index]
  return isRecord(entry) && typeof entry.id === 'string' ? entry.id : String(index + 1)
}

/** A value as a person reads it; null for none. */
function shown(value: Json | undefined): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return formatDate(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((one) => shown(one)).join('; ')
  return Object.entries(value)
    .filter(
      ([key, inside]) => key !== 'id' && inside !== null && !(Array.isArray(inside) && inside.length === 0),
    )
    .map(([key, inside]) => `${words(key)}: ${shown(inside)}`)
    .join('\n')
}

function compare(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[],
): FieldDifference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => key !== 'id')
    return keys.flatMap((key) => compare(before[key], after[key], [...path, words(key)]))
  }
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].some(isRecord)) {
    const named = (list: readonly Json[]) => new Map(list.map((entry, index) => [nameIn(list, index), entry]))
    const [old, young] = [named(before), named(after)]
    const names = [...new Set([...old.keys(), ...young.keys()])]
    return names.flatMap((name) => compare(old.get(name), young.get(name), [...path, name]))
  }
  return [{ field: path.join(' › '), before: shown(before), after: shown(after) }]
}

function parsed(text: string | null): Json | undefined {
  if (text === null) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/**
 * The fields that differ between two states of a record.
 * @param before JSON text, or null where there was no record; @param after likewise
 */
export function differences(before: string | null, after: string | null): FieldDifference[] {
  const [old, young] = [parsed(before), parsed(after)]
  // What was added or taken away whole is told field by field too.
  if (old === undefined && isRecord(young)) return compare({}, young, [])
  if (young === undefined && isRecord(old)) return compare(old, {}, [])
  return compare(old, young, [])
}
