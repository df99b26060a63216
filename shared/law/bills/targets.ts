import { findCitations } from '../citation/find.ts'
import type { ActCitation, FoundCitation, SectionCitation, SectionRangeCitation } from '../citation/model.ts'
import { labelsBetween, pathsBetween } from './label-runs.ts'

/** A law that an act's section says it changes. */
export interface Target {
  /** A provision of the General Statutes, a run of sections, or (a section of) an act that was never codified. */
  readonly citation: SectionCitation | SectionRangeCitation | ActCitation
  /** The year of the supplement that holds the text ("of the 2026 supplement to the general statutes"). */
  readonly supplement?: number
  /** The words after "as amended by", where the text is that of a later act: "section 263 of public act 25-168". */
  readonly asAmendedBy?: string
  /** The acts that those words name; "this act" names none. */
  readonly amendedBy?: readonly ActCitation[]
}

export interface ReadTargets {
  readonly targets: readonly Target[]
  /** Words that name something but were not understood; '' where all was. */
  readonly unread: string
}

const AMENDED_BY =
  /,? ?\bas\s+(?:last\s+)?amended\s+by\s+((?:(?:sub)?(?:section|subsection|division|subdivision|paragraph|subparagraph)s?|(?:public|special)\s+acts?|this\s+act|house|senate)\b.*?)(?=,\s+(?:(?:is|are|and\s+(?:sub)?sections?\s+\d+[a-z]{0,2}-)\b)|,?\s+of\s+the\s+general\s+statutes|\s+(?:is|are)\s+(?:repealed|amended)|,?\s*$)/gis

const SECTIONS_OF_ACT =
  /\bsections\s+(\d+[a-z]?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s*,\s*inclusive\s*,?\s*(?:and\s+)?)\d+[a-z]?)*)(?:\s*,\s*inclusive)?\s*,?\s*of\s+(?=(?:public|special)\s+act)/gi

/** Words that only hold citations together. */
const GLUE =
  /\bjanuary\s+1\b|\b(?:of|the|general|statutes|connecticut|supplement|to|through|and|inclusive|section|sections|in|each|both|revision|revised|said|all)\b|\b\d{4}\b|[\s,;()]/gi

/** The first one after a citation says where its text stands. */
const COMPILATION = /\bof\s+the\s+(?:(\d{4})\s+supplement\s+to\s+the\s+)?general\s+statutes/i

/** The run's own citations with those between its ends; `uncounted` are the runs whose inner labels cannot be told. */
interface Counted {
  readonly found: FoundCitation[]
  readonly uncounted: readonly string[]
}

/** "Subsections (a) to (c), inclusive": the citations give the ends; the provisions between belong to it too. */
function withProvisionsBetween(text: string, cited: readonly FoundCitation[]): Counted {
  const uncounted: string[] = []
  const found = cited.flatMap((one, i) => {
    const next = cited[i + 1]
    const here = one.citation
    const there = next?.citation
    if (!next || here.kind !== 'section' || there?.kind !== 'section' || here.section !== there.section)
      return [one]
    if (!/^\s*(?:to|through)\s*$/i.test(text.slice(one.end, next.start))) return [one]
    const between = pathsBetween(here.provision, there.provision)
    if (!between) uncounted.push(text.slice(one.start, next.end))
    return [one, ...(between ?? []).map((provision) => ({ ...one, citation: { ...here, provision } }))]
  })
  return { found, uncounted }
}

interface Amended {
  readonly at: number
  readonly end: number
  readonly words: string
}

/**
 * Reads what stands before "is repealed" or "is amended": the laws that a section changes, each with the supplement
 * and the acts whose text it means. "Sections 2 and 3 of public act 23-4" gives two targets.
 */
export function readTargets(words: string): ReadTargets {
  // One space each: the patterns below would take very long over very long ones.
  const phrase = words.replace(/\s+/g, ' ')
  const amended: Amended[] = []
  // Blanked out, not cut, so that offsets stay.
  const masked = phrase.replace(AMENDED_BY, (all: string, acts: string, at: number) => {
    amended.push({ at, end: at + all.length, words: acts.trim().replace(/^([^()]*)\)$/, '$1') })
    return ' '.repeat(all.length)
  })
  const acts = sectionsOfActs(masked)
  const rest = acts.reduce((text, { start, end }) => blank(text, start, end), masked)
  const counted = withProvisionsBetween(rest, findCitations(rest))
  const found = [...counted.found, ...acts].sort((a, b) => a.start - b.start || a.end - b.end)
  const cited = found.filter(
    (one): one is FoundCitation & { citation: Target['citation'] } =>
      one.citation.kind !== 'bill' && one.citation.kind !== 'chapter',
  )
  const targets = cited.map(({ citation, end }): Target => {
    const later = amended.find(({ at }) => at >= end - 1)
    const isOwn = later && !/general\s+statutes\s*,?\s*(?:and|or)\s/i.test(masked.slice(end, later.at))
    const by = isOwn ? later.words : undefined
    const supplement = COMPILATION.exec(masked.slice(end))?.[1]
    const amendedBy = by === undefined ? [] : actsNamed(by)
    return {
      citation,
      ...(supplement && citation.kind !== 'act' && { supplement: Number(supplement) }),
      ...(by !== undefined && { asAmendedBy: by }),
      ...(amendedBy.length > 0 && { amendedBy }),
    }
  })
  const left = cited
    .reduce((text, { start, end }) => blank(text, start, end), rest)
    .replace(GLUE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return { targets, unread: [left, ...counted.uncounted].filter((words) => words !== '').join('; ') }
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

function sectionsOfActs(text: string): (FoundCitation & { citation: ActCitation })[] {
  return [...text.matchAll(SECTIONS_OF_ACT)].flatMap((match) => {
    const start = match.index
    const name = findCitations(text.slice(start + match[0].length))[0]
    if (name?.citation.kind !== 'act' || name.start !== 0) return []
    const act = name.citation
    const end = start + match[0].length + name.end
    return listed(match[1] as string).map((section) => ({ citation: { ...act, section }, start, end }))
  })
}

function listed(list: string): string[] {
  const numbers: string[] = []
  for (const found of list.matchAll(/(\bto\s+)?(\d+[a-z]?)/g)) {
    const number = found[2] as string
    const between = found[1] ? labelsBetween(numbers.at(-1) ?? '', number, 'digit') : undefined
    numbers.push(...(between ?? []), number)
  }
  return numbers
}

function actsNamed(words: string): ActCitation[] {
  const several = sectionsOfActs(words)
  const rest = several.reduce((text, { start, end }) => blank(text, start, end), words)
  return [...several, ...findCitations(rest)]
    .sort((a, b) => a.start - b.start)
    .map(({ citation }) => citation)
    .filter((citation) => citation.kind === 'act')
}
