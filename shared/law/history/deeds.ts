import type { FoundDate } from './dates.ts'
import type { Deed, DeedKind, Effective } from './model.ts'
import {
  findProvisionRefs,
  levelBelow,
  type Place,
  type ProvisionRef,
  pathOfPlace,
  placeRef,
} from './provision-refs.ts'
import { verbForm } from './verbs.ts'

interface Verb {
  readonly kind: DeedKind
  readonly word: string
  readonly start: number
  /** "to add", "by adding", ", deleting": part of what "amended" announced. */
  readonly inner: boolean
}

const WORD = /[A-Za-z]+/g
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
function findVerbs(masked: string, from: number): Verb[] {
  const found: Verb[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(masked); match; match = WORD.exec(masked)) {
    const form = verbForm(match[0])
    if (!form) continue
    const before = masked.slice(from, match.index)
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

function kindOf(verb: Verb, rest: string): DeedKind {
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
function replacedWords(verb: string, rest: string): { out: string; in: string } | undefined {
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

/** Provisions named after these words are only spoken of, unless "in" or "from" stands right before them. */
const SPOKEN_OF =
  /\bre\b|\breferences? to\b|\bpursuant to\b|\bin accordance with\b|\bas defined in\b|\bas provided in\b|\bunder\b|\brequirements? of\b|\bsubject to\b/
const RIGHT_IN = /\b(?:in|from|of existing|former)\s*$/
const ELSEWHERE =
  /\b(?:identified|described|specified|defined|forth|referred to|provided|listed|named|required|stated|prescribed|enumerated|established|as) in\s*$/

/** "deleted former Subpara. (B) in Subdiv. (2)": what was named first lies inside what is named after "in". */
function moveInto(inner: Place, outer: Place): Place {
  const own = inner.filter((step) => step.level >= levelBelow(outer))
  return own.length > 0 ? [...outer, ...own] : inner
}

/** "added Subsec. (d) re recordings, Subsec. (e) re a plan and Subsec. (f) re force": the next label of a list goes on. */
function continuesList(
  kind: DeedKind,
  before: string,
  targets: readonly Place[],
  places: readonly Place[],
): boolean {
  const last = targets.at(-1)?.at(-1)
  const next = places[0]?.at(-1)
  if (!last || !next || last.level !== next.level || !/^(?:added|deleted|repealed)$/.test(kind)) return false
  return /(?:,|\band)\s+(?:new\s+)?$/.test(before) && isNext(last.label, next.label)
}

function isNext(label: string, next: string): boolean {
  if (/^\d+$/.test(label)) return Number(next) === Number(label) + 1
  return label.length === 1 && next.length === 1 && next.charCodeAt(0) === label.charCodeAt(0) + 1
}

class DeedReader {
  readonly deeds: (Deed & { start: number })[] = []
  private context: Place | undefined
  private amended: readonly Place[] = []
  private last: readonly Place[] = []
  private readonly text: string
  private readonly masked: string

  constructor(text: string, masked: string) {
    this.text = text
    this.masked = masked
  }

  /** "in Subsec. (a), substituted …" says where before it says what. */
  lead(ref: ProvisionRef | undefined): readonly Place[] {
    if (ref) this.remember(placeRef(ref, this.context))
    return ref ? this.last : []
  }

  /**
   * "designating existing provision as Subdiv. (1), redesignating existing Subdivs. (1) to (3) as Subparas. (A) to (C)":
   * a level that would be skipped is the one that was just named.
   */
  private placeFor(ref: ProvisionRef): Place | undefined {
    const [named] = this.last
    const { context } = this
    const fits = named && context && this.last.length === 1 && levelBelow(named) === ref.level
    const inside = fits && pathOfPlace(named).startsWith(pathOfPlace(context))
    return inside && levelBelow(context) < ref.level ? named : context
  }

  /** "amended Subsec. (a) by redesignating Subsecs. (a) to (c) as Subdivs. (1) to (3)": these lie in no Subsec. (a). */
  private renamed(ref: ProvisionRef, old: ProvisionRef, places: readonly Place[]): readonly Place[] {
    const { context } = this
    if (ref === old || !context || ref.level <= old.level || this.placeFor(ref) !== context) return places
    return placeRef(
      ref,
      context.filter((step) => step.level < old.level),
    )
  }

  private remember(places: readonly Place[]): void {
    this.last = places
    this.context = places.at(-1)
    this.amended = places
  }

  read(verb: Verb, end: number, refs: readonly ProvisionRef[], led: readonly Place[]): void {
    const from = verb.start + verb.word.length
    const rest = this.text.slice(from, end)
    const kind = kindOf(verb, rest)
    const same = kind === 'amended' && /^\s*(?:the )?(?:same|said)\b/.test(rest)
    if (same) this.remember(this.last)
    else if (!verb.inner && kind === 'amended' && refs.length > 0) this.context = undefined
    const renames = kind === 'designated' || kind === 'redesignated'
    const targets: Place[] = []
    const becomes: Place[] = []
    for (const ref of refs) {
      const before = this.masked.slice(from, ref.start)
      const places = placeRef(ref, this.placeFor(ref))
      if (renames && /\b(?:as|into|to be)\s+(?:new\s+)?$/.test(before))
        becomes.push(...this.renamed(ref, refs[0] as ProvisionRef, places))
      else if (continuesList(kind, before, targets, places)) targets.push(...places)
      else if (!ELSEWHERE.test(before) && (!SPOKEN_OF.test(before) || RIGHT_IN.test(before))) {
        const outer = places.at(-1)
        const inside =
          outer && /\bin\s*$/.test(before) ? targets.filter((one) => moveInto(one, outer) !== one) : []
        if (outer && inside.length > 0)
          targets.splice(0, targets.length, ...targets.map((one) => moveInto(one, outer)))
        else targets.push(...places)
        if (kind === 'amended' || /\bin\s*$/.test(before)) this.context = places.at(-1)
        else if (ref.level === 0 && !verb.inner) this.context = places.at(-1)
      }
    }
    if (kind === 'amended' && targets.length > 0) this.remember(targets)
    else if (targets.length + becomes.length > 0) this.last = becomes.length > 0 ? becomes : targets
    // "designating existing provisions as Subdiv. (2)" does not say which provisions they were.
    const inherits = (verb.inner || same) && !renames
    const touched = targets.length > 0 ? targets : led.length > 0 ? led : inherits ? this.amended : []
    const words = replacedWords(verb.word, rest)
    this.deeds.push({
      kind,
      verb: verb.word,
      provisions: [...new Set(touched.map((place) => pathOfPlace(place)))],
      ...(becomes.length > 0 && { becomes: becomes.map((place) => pathOfPlace(place)) }),
      ...(words && { words }),
      printed: this.text.slice(verb.start, end).replace(/[,\s]+(?:and|by|to|also)?\s*$/, ''),
      start: verb.start,
    })
  }
}

/**
 * What a clause says was done, deed by deed, with the provisions that each touched. A provision named by a lower level
 * alone stands inside the one that the clause last said was amended.
 * @param from where the act's name ends
 */
export function readDeeds(text: string, masked: string, from: number, dates: readonly FoundDate[]): Deed[] {
  const verbs = findVerbs(masked, from)
  const refs = findProvisionRefs(masked)
  const reader = new DeedReader(text, masked)
  verbs.forEach((verb, at) => {
    const before = at === 0 ? from : (verbs[at - 1] as Verb).start
    const leading = refs.filter(
      (ref) =>
        ref.start >= before &&
        ref.end <= verb.start &&
        /\bin (?:the )?(?:new |existing |former )?$/i.test(masked.slice(0, ref.start)) &&
        /^,?\s*$/.test(masked.slice(ref.end, verb.start)),
    )
    const led = reader.lead(leading.at(-1))
    const end = verbs[at + 1]?.start ?? text.length
    const own = refs.filter((ref) => ref.start > verb.start && ref.end <= end)
    const next = verbs[at + 1]
    const ahead =
      next &&
      own.filter(
        (ref) =>
          /\bin $/.test(masked.slice(0, ref.start)) && /^,?\s*$/.test(masked.slice(ref.end, next.start)),
      )
    const mine = ahead && ahead.length > 0 && !next.inner ? own.filter((ref) => !ahead.includes(ref)) : own
    reader.read(verb, end, mine, led)
  })
  return reader.deeds.map(({ start, ...deed }) => {
    const date = dates.find((one) => one.start >= start) ?? dates.at(-1)
    return date ? { ...deed, effective: plain(date) } : deed
  })
}

/** A found date without its place. */
export function plain({ date, assumed, until }: Effective): Effective {
  return until === undefined ? { date, assumed } : { date, assumed, until }
}
