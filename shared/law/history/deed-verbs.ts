import type { DeedKind } from './model.ts'
import { verbForm } from './verbs.ts'

/** A verb that tells a deed, and where it stands. */
export interface Verb {
  readonly kind: DeedKind
  readonly word: string
  readonly start: number
  /** "to add", "by adding", ", deleting": part of what "amended" announced. */
  readonly inner: boolean
}

const WORD = /[A-Za-z]+/g
/** How far back the words that open a deed may stand; a bound on the work that a hostile text can cause. */
const FARTHEST = 120
/** What may stand right before a verb that tells a deed. */
const OPENING = /(?:^|[,)\u201d"(]|\band|\balso|\bthen|\bor|\bboth|\b[a-z]+ly|\bby same act|\bsame act)\s*$/
const INNER_OPENING = /(?:\bto|\bby|[,)\u201d"]|\band|\bor|\balso)\s*$/
const PROVISION_BEFORE =
  /\bin (?:the )?(?:new |existing |former )?(?:Subsec|Subdiv|Subpara|clause)s?\.?[^,;]{0,60},?\s*$/

/**
 * Whether an infinitive tells a further deed: "amended Subsec. (b) to add …, delete … and make …". In "by requiring
 * notification to include" it does not: the act required, and the notification includes.
 */
function goesOn(last: Verb, between: string): boolean {
  if (!last.inner) return last.kind === 'amended' && /\bto\s+(?:[a-z]+ly\s+)?$/.test(between)
  const infinitive = verbForm(last.word)?.form === 'base'
  if (last.kind === 'amended' && /\bto\s+$/.test(between)) return true
  return (
    infinitive &&
    INNER_OPENING.test(between) &&
    !/\b(?:permit|require|authorize|allow|direct)\b.*\bto\s+$/.test(between)
  )
}

/** The verbs of a masked clause that tell what was done. `from` is where the act's name ends. */
export function findVerbs(masked: string, from: number): Verb[] {
  const found: Verb[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(masked); match; match = WORD.exec(masked)) {
    const form = verbForm(match[0])
    if (!form) continue
    const before = masked.slice(Math.max(from, match.index - FARTHEST), match.index)
    const last = found.at(-1)
    const first = last === undefined
    if (
      form.form === 'past' &&
      (OPENING.test(before) || PROVISION_BEFORE.test(before) || (first && before.trim() === ''))
    )
      found.push({ kind: form.kind, word: match[0], start: match.index, inner: false })
    else if (form.form === 'gerund' && !first && INNER_OPENING.test(before))
      found.push({ kind: form.kind, word: match[0], start: match.index, inner: true })
    else if (form.form === 'base' && last && goesOn(last, masked.slice(last.start, match.index)))
      found.push({ kind: form.kind, word: match[0], start: match.index, inner: true })
  }
  return found.length > 0 ? found : unlistedVerb(masked, from)
}

/** Right after the act any verb in the past tells what it did, also one that is on no list: "P.A. 87-499 delayed …". */
const UNLISTED =
  /^[,\s]*(?:in (?:Subsec|Subdiv|Subpara)s?\.[^,;]{1,40}?,?\s+)?(?:[a-z]+ly\s+)?([a-z]{3,}ed)\b/

function unlistedVerb(masked: string, from: number): Verb[] {
  const word = UNLISTED.exec(masked.slice(from))
  if (!word) return []
  const start = from + word[0].length - (word[1] as string).length
  return [{ kind: 'changed', word: word[1] as string, start, inner: false }]
}

const TECHNICAL = /^mak(?:e|ing)\b|^made\b/
const TECHNICAL_OBJECT =
  /^\s*(?:an?|several|various|numerous|certain|other|minor|slight|some|related)?\s*(?:[a-z-]+(?:,| and)?\s+){0,4}?(?:technical|conforming|grammatical|minor|language|editorial|nonsubstantive|non-substantive)\b/

/** What the verb says was done, in view of its object: "made a technical change", "changed “X” to “Y”". @param rest what follows it */
export function kindOf(verb: Verb, rest: string): DeedKind {
  if (TECHNICAL.test(verb.word)) return TECHNICAL_OBJECT.test(rest) ? 'technical' : 'changed'
  if (/^chang(?:ed|ing|e)$/.test(verb.word) && /^\s*\u201c/.test(rest)) return 'replaced'
  return verb.kind
}

const QUOTED = '\u201c([^\u201c\u201d]*)\u201d'
const WITH = new RegExp(
  `^\\s*(?:reference to |references to |the word |the words |the term )?${QUOTED},? (?:with|by) ${QUOTED}`,
)
const FOR = new RegExp(
  `^\\s*(?:reference to |references to |the word |the words |the term )?${QUOTED},? for ${QUOTED}`,
)
const TO = new RegExp(
  `^\\s*(?:reference to |references to |the word |the words |the term )?${QUOTED},? to ${QUOTED}`,
)

/** The words struck and put in their place, where the note quotes both. */
export function replacedWords(verb: string, rest: string): { out: string; in: string } | undefined {
  if (/^replac/.test(verb)) {
    const found = WITH.exec(rest)
    return found ? { out: found[1] as string, in: found[2] as string } : undefined
  }
  if (/^substitut/.test(verb)) {
    const found = FOR.exec(rest)
    return found ? { out: found[2] as string, in: found[1] as string } : undefined
  }
  const found = /^chang/.test(verb) ? TO.exec(rest) : null
  return found ? { out: found[1] as string, in: found[2] as string } : undefined
}
