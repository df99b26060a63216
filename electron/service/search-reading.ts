/** How a search is read before its words are looked for: as a number, a standing or a citation, or as plain words. */
import { standingWords } from '#shared/council/index.ts'
import type { Citation } from '#shared/law/citation/model.ts'
import { findCitations, formatCitation, parseCitation } from '#shared/law/citation.ts'
import type { Standing } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { type CitedRecord, citedRecords, numberedRecommendations, standingRecords } from './cited-records.ts'
import { matchExpression, matchSpelling } from './match-expression.ts'
import { readRecommendationNumber, recommendationNumberInWords } from './recommendation-number.ts'

export interface SearchReading {
  /** What it was read as: "C.G.S. § 53a-192a(a)"; null for plain words. */
  readonly citation: string | null
  /** What is wrong with what looks like a citation, and where. */
  readonly citationProblem: string | null
  /** The records that are named; empty where the store has none of them. */
  readonly cited: readonly CitedRecord[]
  /** What to look for, and to mark, in the words of records; null where there is no word. */
  readonly match: string | null
}

/** Starts as citations do: a sign, a word for a section, an act or a bill, or a number with a hyphen. */
const looksLikeCitation =
  /^\s*(§|c\.?\s?g\.?\s?s\b|(sub)?sec(s|tions?|tion)?\b\.?\s*\(?[\d§]|p\.?\s?a\.?\s?\d|public act\s+\d|s?[hs]\.?b\.?[-\s]?(no\.?\s*)?\d|\d+[a-z]?-\d)/i

const standings: readonly (readonly [RegExp, Standing])[] = [
  [/^(full )?consensus$/i, 'consensus'],
  [/^(no|without( full)?) consensus$/i, 'without consensus'],
  [/^further research$/i, 'further research'],
]

/** A number that ends the text may be unfinished. */
const mayGoOn = (text: string): boolean => /[\p{L}\p{N}]\s*$/u.test(text)

const billWords = { H: ['H.', 'House'], S: ['S.', 'Senate'] } as const
const billKinds = { B: ['B.', 'Bill'], J: ['J.R.', 'Joint Resolution'], R: ['R.', 'Resolution'] } as const

/** A bill as records write it: "HB 7309", "HB7309", "sHB 7309", "H.B. 7309", "House Bill No. 7309". */
function billSpellings({ prefix, chamber, number }: Extract<Citation, { kind: 'bill' }>): string[] {
  const [letter, house] = billWords[chamber]
  const [kind, word] = billKinds[prefix[1] as keyof typeof billKinds]
  const joined = [prefix, `s${prefix}`].flatMap((short) => [`${short} ${number}`, `${short}${number}`])
  return [
    ...joined,
    `${letter}${kind} ${number}`,
    `${house} ${word} ${number}`,
    `${house} ${word} No. ${number}`,
  ]
}

/**
 * The numbers by which the words of records name what is cited, however it was typed: "Sec." and "P.A." are written in
 * many ways, and a provision's or an act section's label stands everywhere.
 */
function citedWords(citation: Citation, text: string): string | null {
  switch (citation.kind) {
    case 'section':
      return matchSpelling([citation.section], mayGoOn(text))
    case 'section-range':
      return matchExpression(`${citation.from} ${citation.to} `)
    case 'bill':
      return matchSpelling(billSpellings(citation), mayGoOn(text))
    case 'act': {
      const { section, ...act } = citation
      const number = /\S+$/.exec(formatCitation({ ...act, provision: [] }))?.[0] ?? text
      return matchSpelling([number], section === undefined && mayGoOn(text))
    }
    case 'chapter':
      return matchExpression(text)
  }
}

/** Several citations and nothing else: "§§ 53a-86 and 53a-87", "53a-86, 53a-87". */
function severalCitations(text: string): readonly Citation[] {
  const found = findCitations(text)
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  const joinersOnly = /^(?:[\s,;&§.]|and|or|secs?|sections?|inclusive)*$/i.test(rest)
  return found.length > 1 && joinersOnly ? found.map(({ citation }) => citation) : []
}

/** A section's number typed without its hyphen: "53a192a", "53a 192a". */
function sectionWithoutHyphen(store: Store, text: string): Citation | null {
  const [, title = '', rest = ''] = /^\s*(\d{1,2}[a-z]{0,2})\s?(\d+[a-z]{0,3})\s*$/i.exec(text) ?? []
  if (!/[a-z]/i.test(title)) return null
  const section = `${title}-${rest}`.toLowerCase()
  return store.sections.has(section) ? { kind: 'section', section, provision: [] } : null
}

/** A bare "17-32" reads as a section; where an act was meant instead, it is the act that is named. */
function nameOf(store: Store, citation: Citation, cited: readonly CitedRecord[]): string {
  const [only] = cited
  const act = citation.kind === 'section' && only?.kind === 'act' ? store.acts.get(only.id) : undefined
  return act?.number ?? formatCitation(citation, 'cgs')
}

/** Reads what was typed; what names nothing is looked for as words. */
export function readSearch(store: Store, text: string): SearchReading {
  const words = { citation: null, citationProblem: null, cited: [], match: matchExpression(text) }
  const named = readRecommendationNumber(text)
  if (named) {
    const { number } = named
    return {
      citation: recommendationNumberInWords(named),
      citationProblem: null,
      cited: numberedRecommendations(store, named),
      match: matchSpelling([`recommendation ${number}`, `No. ${number}`], false),
    }
  }
  const [, standing] = standings.find(([pattern]) => pattern.test(text.trim())) ?? []
  if (standing) {
    const citation = `recommendations with the standing “${standingWords(standing)}”`
    return { ...words, citation, cited: standingRecords(store, standing) }
  }
  const parsed = parseCitation(text)
  const single = parsed.ok ? parsed.citation : sectionWithoutHyphen(store, text)
  if (single) {
    const cited = citedRecords(store, single)
    return { ...words, citation: nameOf(store, single, cited), cited, match: citedWords(single, text) }
  }
  const several = severalCitations(text)
  if (several.length > 0) {
    const cited = new Map(
      several.flatMap((one) => citedRecords(store, one)).map((item) => [`${item.kind} ${item.id}`, item]),
    )
    const citation = several.map((one) => formatCitation(one, 'cgs')).join(', ')
    const match = several
      .map((one) => citedWords(one, ''))
      .filter((one) => one !== null)
      .join(' OR ')
    return { ...words, citation, cited: [...cited.values()], match: match === '' ? words.match : match }
  }
  if (parsed.ok || !looksLikeCitation.test(text)) return words
  const citationProblem = `${parsed.message} (at character ${parsed.where + 1})`
  // What can be read of it is offered all the same: "53a-192a(a)(1" is on the way to a provision of that section.
  const [begun] = findCitations(text)
  if (begun?.start !== 0) return { ...words, citationProblem }
  const match = citedWords(begun.citation, '') ?? words.match
  return { citation: null, citationProblem, cited: citedRecords(store, begun.citation), match }
}
