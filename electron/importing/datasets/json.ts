/** Bytes to JSON values, with limits, and values to typed records, each fault with its place. */
import type { z } from 'zod'
import { DataSetError, type DataSetPlace } from './errors.ts'
import { jsonFault } from './json-fault.ts'

/** LegiScan's and Open States' JSON is nested at most 8 deep. */
const DEEPEST = 64

const BRACE_OPEN = 0x7b
const BRACE_CLOSE = 0x7d
const BRACKET_OPEN = 0x5b
const BRACKET_CLOSE = 0x5d
const QUOTE = 0x22
const BACKSLASH = 0x5c

function encodingOf(bytes: Uint8Array): { name: string; skip: number } {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', skip: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', skip: 2 }
  // JSON begins with a character of ASCII, so a zero byte beside it tells UTF-16 (RFC 4627, section 3).
  if (a !== 0 && b === 0) return { name: 'utf-16le', skip: 0 }
  if (a === 0 && b !== 0) return { name: 'utf-16be', skip: 0 }
  return { name: 'utf-8', skip: 0 }
}

/** JSON is UTF-8 (RFC 8259, section 8.1); a byte order mark and UTF-16 are read all the same. @throws DataSetError */
export function decodeJson(bytes: Uint8Array, file: string, place: DataSetPlace): string {
  const { name, skip } = encodingOf(bytes)
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(skip))
  } catch {
    const what = `its encoding is wrong: it is not ${name.toUpperCase()}, as JSON must be.`
    throw new DataSetError('ENCODING', file, place, what)
  }
}

/** How deep the brackets of JSON are nested, counted up to one more than the limit. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++)
        if (text.charCodeAt(at) === BACKSLASH) at++
    } else if (code === BRACE_OPEN || code === BRACKET_OPEN) {
      if (++depth > DEEPEST) return true
    } else if (code === BRACE_CLOSE || code === BRACKET_CLOSE) depth--
  }
  return false
}

function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `line ${before.split('\n').length}, column ${offset - before.lastIndexOf('\n')}`
}

/** @throws DataSetError for JSON that is broken, cut off or nested beyond reason, with line and column */
export function parseJson(bytes: Uint8Array, file: string, place: DataSetPlace = {}): unknown {
  const text = decodeJson(bytes, file, place)
  if (text.trim() === '') throw new DataSetError('EMPTY', file, place, 'there is nothing in it.')
  if (isTooDeep(text))
    throw new DataSetError('HOSTILE', file, place, `its JSON is nested more than ${DEEPEST} deep.`)
  try {
    return JSON.parse(text)
  } catch {
    const fault = jsonFault(text) ?? { offset: 0, isCutOff: false }
    throw new DataSetError(
      fault.isCutOff ? 'TRUNCATED' : 'MALFORMED',
      file,
      { ...place, at: lineAndColumn(text, fault.offset) },
      fault.isCutOff ? 'its JSON breaks off there. Get it again.' : 'it is not JSON there.',
    )
  }
}

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** A path as a JSON pointer (RFC 6901). */
const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${escaped(key)}`).join('')

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? 'something else'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )
}

/** A fault of shape in plain words; the schemas' own messages ("it is not a date …") are such words already. */
function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): string {
  const found = valueAt(value, issue.path)
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return issue.message
  if (found === undefined) return 'it is missing'
  const wanted = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined
  return wanted
    ? `it is ${kindOf(found)} where ${wanted} is expected`
    : `it is ${kindOf(found)} of another form than is expected`
}

/**
 * A value as the record that the schema describes.
 * @param place where the value stands; the fault's own pointer goes behind its pointer
 * @throws DataSetError MALFORMED with the JSON pointer of the first fault
 */
export function checked<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  place: DataSetPlace,
): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const pointer = `${place.pointer ?? ''}${pointerOf(issue?.path ?? [])}`
  throw new DataSetError(
    'MALFORMED',
    file,
    { ...place, pointer },
    `${issue ? whatIsWrong(issue, value) : 'it has another shape'}.`,
  )
}
