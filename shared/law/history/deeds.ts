import type { FoundDate } from './dates.ts'
import { bareLabels, continuesList, leadsIn, moveInto, NEAR } from './deed-places.ts'
import { findVerbs, kindOf, replacedWords, type Verb } from './deed-verbs.ts'
import type { Deed, Effective } from './model.ts'
import {
  findProvisionRefs,
  levelBelow,
  type Place,
  type ProvisionRef,
  pathOfPlace,
  placeRef,
} from './provision-refs.ts'

/** Provisions named after these words are only spoken of, unless "in" or "from" stands right before them. */
const SPOKEN_OF =
  /\bre\b|\breferences? to\b|\bpursuant to\b|\bin accordance with\b|\bas defined in\b|\bas provided in\b|\bunder\b|\brequirements? of\b|\bsubject to\b/
const RIGHT_IN = /\b(?:in|from|of existing|former)\s*$/
const ELSEWHERE =
  /\b(?:identified|described|specified|defined|forth|referred to|provided|listed|named|required|stated|prescribed|enumerated|established|as) in\s*$/

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
    if (renames && becomes.length === 0) becomes.push(...bareLabels(this.masked.slice(from, end), targets))
    if (kind === 'amended' && targets.length > 0) this.remember(targets)
    else if (targets.length + becomes.length > 0) this.last = becomes.length > 0 ? becomes : targets
    // "designating existing provisions as Subdiv. (2)" does not say which provisions they were.
    const inherits = (verb.inner || same) && !renames
    // "eliminating the age threshold in same": in what was just named.
    const inSame =
      targets.length === 0 && /\bin (?:the )?same\s*[,.]?\s*(?:and\s*)?$/.test(this.masked.slice(from, end))
    const touched =
      targets.length > 0 ? targets : led.length > 0 ? led : inSame ? this.last : inherits ? this.amended : []
    const words = replacedWords(verb.word, rest)
    this.deeds.push({
      kind,
      verb: verb.word,
      provisions: [...new Set(touched.map((place) => pathOfPlace(place)))],
      ...(becomes.length > 0 && { becomes: becomes.map((place) => pathOfPlace(place)) }),
      ...(words && { words }),
      printed: this.text.slice(verb.start, end).replace(/(?:[,\s]+(?:and|by|to|also))*[,\s]*$/, ''),
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
        leadsIn(at === 0, masked.slice(Math.max(0, ref.start - NEAR), ref.start)) &&
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
          leadsIn(false, masked.slice(Math.max(0, ref.start - NEAR), ref.start)) &&
          /^,?\s*$/.test(masked.slice(ref.end, next.start)),
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
