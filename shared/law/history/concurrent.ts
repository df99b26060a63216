import { findCitations } from '../citation/find.ts'
import type { ActCitation } from '../citation/model.ts'
import { findProvision } from '../provisions/navigate.ts'
import { parseProvisions } from '../provisions/parse.ts'
import { isoDate } from './dates.ts'
import { withoutQuotedHeading } from './quoted-version.ts'

const NOTE =
  /^\*+\s?Note:\s*On and after ([^,]+(?:, \d{4})?), (.+?), as amended by (.+?),? is to read as follows:?$/s
const DATE = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/

/** What a Revisor's note says of the text that follows it. */
export interface AmendedVersionNote {
  /** "2026-07-01"; absent where the version waits for an event. */
  readonly from?: string
  /** The words after "On and after": "July 1, 2026", "enactment of the revised Interstate Compact …". */
  readonly condition: string
  /** Labels of the provision that is replaced; empty for the whole section. */
  readonly provision: readonly string[]
  /** Sections of acts that bring it. */
  readonly by: readonly ActCitation[]
}

function scopeOf(words: string): readonly string[] | undefined {
  if (/^this section$/i.test(words)) return []
  const found = /^(?:subsection|subdivision|subparagraph)s? ((?:\([A-Za-z0-9]+\)\s?)+)(?: of (.+))?$/i.exec(
    words,
  )
  if (!found) return undefined
  const own = [...(found[1] as string).matchAll(/\(([^)]+)\)/g)].map((match) => match[1] as string)
  const outer = found[2] === undefined ? [] : scopeOf(found[2])
  return outer && [...outer, ...own]
}

/** Reads "*Note: On and after July 1, 2026, this section, as amended by section 7 of public act 25-41, is to read …". */
export function readVersionNote(note: string): AmendedVersionNote | undefined {
  const found = NOTE.exec(note.trim())
  const provision = found && scopeOf(found[2] as string)
  if (!found || !provision) return undefined
  const condition = found[1] as string
  const date = DATE.exec(condition)
  return {
    ...(date && { from: isoDate(date[1] as string, date[2] as string, date[3] as string) }),
    condition,
    provision,
    by: findCitations(found[3] as string)
      .map((one) => one.citation)
      .filter((one) => one.kind === 'act'),
  }
}

export interface PrintedVersion {
  readonly note?: string
  readonly paragraphs: readonly string[]
}

/**
 * One text of a section with the days on which it is law. `text` is undefined where the page prints only a part of the
 * later text and that part cannot be set into the whole without guessing; `reason` says why.
 */
export interface ConcurrentVersion {
  readonly text: readonly string[] | undefined
  readonly reason?: string
  /** First day; absent for the text that stands first, and for one that waits for an event (`condition`). */
  readonly from?: string
  /** The first day on which a later text takes its place. */
  readonly until?: string
  readonly condition?: string
  readonly by: readonly ActCitation[]
}

/** The asterisk that points from a provision to its note is no part of the law. */
const unstarred = (paragraph: string): string => paragraph.replace(/^\*+(?=\()/, '')

/** A text of part of a section is printed as a quotation: “(c) Any candidate …”. */
function unquoted(paragraphs: readonly string[]): string {
  const text = paragraphs.map(unstarred).join('\n')
  return /^“\(/.test(text) && text.endsWith('”') ? text.slice(1, -1) : text
}

/** Sets the new text of one provision in the place of the old; undefined where the place is not beyond doubt. */
function splice(
  current: readonly string[],
  provision: readonly string[],
  part: readonly string[],
): string[] | undefined {
  const tree = parseProvisions(current.map(unstarred))
  const node = findProvision(tree, provision)
  if (!node || !tree.inOrder) return undefined
  const printed = unquoted(part)
  // The part may print the outer labels again: "(e) (1) Beginning teachers …" for subsection (e)(1).
  const outer = findProvision(parseProvisions(printed), provision)
  const text = outer ? printed.slice(outer.start) : printed
  const label = (node.label.length > 0 ? `(${node.label})` : '') as string
  if (!text.startsWith(label)) return undefined
  const before = tree.text.slice(0, node.start)
  const after = tree.text.slice(node.end)
  const seam = after !== '' && !/^\s/.test(after) && !/\s$/.test(text) ? '\n' : ''
  return `${before}${text}${seam}${after}`.split('\n').filter((line) => line !== '')
}

function laterText(
  printed: PrintedVersion,
  note: AmendedVersionNote | undefined,
  before: readonly string[] | undefined,
  catchline: string,
): Pick<ConcurrentVersion, 'text' | 'reason'> {
  if (!note) return { text: undefined, reason: 'The note over this text could not be read.' }
  if (note.provision.length === 0)
    return { text: withoutQuotedHeading(printed.paragraphs.map(unstarred).join('\n'), catchline).split('\n') }
  const text = before && splice(before, note.provision, printed.paragraphs)
  if (text) return { text }
  const path = note.provision.map((label) => `(${label})`).join('')
  return {
    text: undefined,
    reason: `Only ${path} is printed, and its place in the section is not beyond doubt.`,
  }
}

/**
 * The texts of a section that prints more than one, each with the days on which it is law. A text that waits for an
 * event ("On and after enactment of …") has no first day and ends nothing: until the event is known, the text before
 * it stays.
 * @param catchline the section's heading without its number, by which that of a quoted later text is taken off
 */
export function concurrentVersions(printed: readonly PrintedVersion[], catchline = ''): ConcurrentVersion[] {
  const found: ConcurrentVersion[] = []
  for (const version of printed) {
    const last = found.at(-1)
    if (version.note === undefined) {
      found.push({ text: version.paragraphs.map(unstarred), by: [] })
      continue
    }
    const note = readVersionNote(version.note)
    if (last && note?.from) found[found.length - 1] = { ...last, until: note.from }
    found.push({
      ...laterText(version, note, last?.text, catchline),
      ...(note?.from && { from: note.from }),
      ...(!note?.from && { condition: note?.condition ?? version.note }),
      by: note?.by ?? [],
    })
  }
  return found
}

/** The version that is law on a day ("2026-07-01" itself belongs to the later one). @param day ISO date */
export function versionOn(
  versions: readonly ConcurrentVersion[],
  day: string,
): ConcurrentVersion | undefined {
  return versions.findLast(
    (version) => version.condition === undefined && (version.from === undefined || version.from <= day),
  )
}
