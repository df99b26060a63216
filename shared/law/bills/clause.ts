import { type EffectivePhrase, parseEffective } from '../dates/effective.ts'
import { readTargets, type Target } from './targets.ts'

/**
 * What a section of a bill or act does.
 * - `amends`: "is repealed and the following is substituted in lieu thereof", "is amended to read as follows".
 * - `adds`: "is amended by adding subsection (g) as follows". - `new`: "(NEW)", to be codified.
 * - `repeals`: "are repealed". - `uncodified`: anything else that is law of its own.
 */
export type SectionAction = 'amends' | 'adds' | 'new' | 'repeals' | 'uncodified'

export interface AmendingClause {
  readonly action: SectionAction
  readonly targets: readonly Target[]
  /** For `adds`: the provisions added to the target, as labels from the outermost: `[['h']]`. */
  readonly added: readonly (readonly string[])[]
  readonly effective: EffectivePhrase
  /** "Effective July 1, 2026": the words, without their brackets; '' where nothing is said. */
  readonly effectiveWords: string
  /** The clause as printed, without the section's own number. */
  readonly words: string
  /** What names a law in the clause but was not understood; '' where all was. */
  readonly unread: string
}

/** A clause and where the section's own text begins behind it, in UTF-16 code units of the paragraph's text. */
export interface FoundClause {
  readonly clause: AmendingClause
  readonly end: number
}

const EFFECTIVE = /\(\s*((?:Effective|Eff\.)\s[^()]*(?:\([^()]*\)[^()]*)*)\)/i
const SUBSTITUTES =
  /\b(?:is|are)\s+(?:hereby\s+)?(?:repealed\s+and\s+the\s+following\s+(?:(?:is|are)\s+)?substituted\s+(?:in\s+(?:lieu|place)\s+thereof|therefor)|amended\s+to\s+read\s+as\s+follows)/i
const ADDS =
  /\b(?:is|are)\s+(?:hereby\s+)?amended\s+by\s+adding\s+(?:thereto\s+)?(\S.{0,600}?)\bas\s+follows/i
const REPEALS = /\b(?:is|are)\s+(?:hereby\s+)?repealed\b(?!\s+and\b)/i
const NEW = /^\s*\(\s*NEW\s*\)/

function effectiveIn(words: string): { effective: EffectivePhrase; effectiveWords: string } {
  const said = EFFECTIVE.exec(words)?.[1]?.replace(/\s+/g, ' ').trim() ?? ''
  return { effective: parseEffective(said), effectiveWords: said }
}

/** Where a formula's clause ends: behind its colon, with "(Effective …)" before it or after it. */
function clauseEnd(text: string, formulaEnd: number): number {
  const rest = text.slice(formulaEnd)
  const tail =
    /^\s*,?\s*(?:\(\s*(?:Effective|Eff\.)\s[^()]*(?:\([^()]*\)[^()]*)*\))?\s*[:.]?\s*(?:\(\s*Effective\s[^()]*(?:\([^()]*\)[^()]*)*\))?\s*:?\s*/i.exec(
      rest,
    )
  return formulaEnd + (tail?.[0].length ?? 0)
}

/** "subsection (h)", "subdivisions (5) and (6)", "subsections (h) to (j), inclusive". */
function addedProvisions(words: string, target: Target | undefined): string[][] {
  const section = target?.citation.kind === 'section' ? target.citation : undefined
  const outer = section ? section.provision : []
  const anchor = `${words.replace(/\s+/g, ' ')} of section 1-1`
  const named = readTargets(/\bsection\b/i.test(words) ? words : anchor).targets
  return named
    .map(({ citation }) => (citation.kind === 'section' ? [...citation.provision] : []))
    .filter((path) => path.length > 0)
    .map((path) => (outer.length > 0 && path[0] !== outer[0] ? [...outer, ...path] : path))
}

/** The formula must stand in the opening sentence; the same words further on belong to the law's text. */
function opening(text: string): string {
  const colon = /:\s|:$/.exec(text)
  return text.slice(0, Math.min(colon ? colon.index + 1 : text.length, 6000))
}

/**
 * Reads the clause with which a section of a bill or act begins (`text` is its first paragraph without "Sec. 2.").
 * Effective dates are found before the colon or, as repealers print them, after the period.
 */
export function readAmendingClause(text: string): FoundClause {
  const isNew = NEW.exec(text)
  if (isNew) {
    const end = clauseEnd(text, isNew[0].length)
    return { clause: { action: 'new', ...nothing(text.slice(0, end)) }, end }
  }
  const head = opening(text)
  const substitutes = SUBSTITUTES.exec(head)
  if (substitutes && (startsWithTarget(head) || isWholeClause(text, substitutes)))
    return formula(text, 'amends', substitutes)
  const adds = ADDS.exec(head)
  if (adds && startsWithTarget(head)) return formula(text, 'adds', adds)
  const repeals = REPEALS.exec(head)
  if (repeals && startsWithTarget(head) && /^\s*[.,(]|^$/.test(head.slice(repeals.index + repeals[0].length)))
    return formula(text, 'repeals', repeals)
  const end = clauseEnd(text, 0)
  return { clause: { action: 'uncodified', ...nothing(text.slice(0, end)) }, end }
}

/**
 * A clause that names a law in another way, "Number 61 of the special acts of 1931 is amended to read as follows:",
 * amends it too; what it names is then left unread.
 */
function isWholeClause(text: string, found: RegExpExecArray): boolean {
  const end = clauseEnd(text, found.index + found[0].length)
  const before = text.slice(0, found.index)
  return /:\s*$/.test(text.slice(0, end)) && !/\b(?:shall|may|notwithstanding)\b|[.;:]\s/i.test(before)
}

const startsWithTarget = (head: string): boolean =>
  /^\s*(?:\(\s*Effective[^()]*\)\s*)?(?:(?:sub)?sections?|subdivisions?|(?:sub)?paragraphs?|subparagraphs?|(?:sub)?clauses?|(?:public|special)\s+acts?|chapters?|parts?)\b/i.test(
    head,
  )

function nothing(words: string): Omit<AmendingClause, 'action'> {
  return { targets: [], added: [], ...effectiveIn(words), words: words.trim(), unread: '' }
}

function formula(text: string, action: 'amends' | 'adds' | 'repeals', found: RegExpExecArray): FoundClause {
  const end = clauseEnd(text, found.index + found[0].length)
  const subject = text
    .slice(0, found.index)
    .replace(EFFECTIVE, '')
    .replace(/,?\s?$/, '')
  const { targets, unread } = readTargets(subject)
  const added = action === 'adds' ? addedProvisions(found[1] as string, targets[0]) : []
  const words = text.slice(0, end)
  return {
    clause: { action, targets, added, ...effectiveIn(words), words: words.trim(), unread },
    end,
  }
}
