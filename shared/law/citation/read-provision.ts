import { LEVELS, type Level } from './levels.ts'
import { checkLevels } from './read-labels.ts'
import type { Reader } from './reader.ts'

/** Level words, and the Revisor's abbreviations of them ("Subsec.", "Subdiv."). */
const LEVEL_WORD = /(subsection|subdivision|subparagraph|subclause|clause|subsec|subdiv|subpara)s?\.?\s*/iy
// Without the i flag a level word at the start of a sentence would be missed, and with it (A) would match [a-z].
const WORD_LABEL = /\(([A-Za-z]{1,6}|\d{1,3})\)((?:\((?:[A-Za-z]{1,6}|\d{1,3})\))*)/y
const BETWEEN_LABELS = /\s*,\s*(?:(?:and|or)\s+)?(?=\()|\s+(?:and|or|to|through|and\/or)\s+(?=\()/iy
const INCLUSIVE = /\s*,?\s*inclusive\b/iy
const OF = /\s*,?\s*(?:of|in|under)\s+|\s*,\s*(?=(?:sub|clause|sec|§))/iy

interface Step {
  readonly level: Level
  /** Labels named at this level, with where each stands; an inline tail such as (a)(1) makes a longer entry. */
  readonly named: { readonly labels: string[]; readonly start: number; readonly end: number }[]
}

/** `Subdiv` -> `subdivision`. */
function levelNamed(word: string): Level {
  const lower = word.toLowerCase()
  return LEVELS.find((level) => level.startsWith(lower)) as Level
}

function readStep(reader: Reader): Step | undefined {
  const word = reader.take(LEVEL_WORD)
  if (!word) return undefined
  const named: Step['named'] = []
  do {
    const start = reader.at
    const found = reader.take(WORD_LABEL)
    if (!found) {
      return reader.fail(
        `After “${(word[0] as string).trim()}” a label such as (a) was expected, but here is ${reader.ahead()}.`,
      )
    }
    const tail = [...(found[2] ?? '').matchAll(/\(([^)]+)\)/g)].map((match) => match[1] as string)
    named.push({ labels: [found[1] as string, ...tail], start, end: reader.at })
  } while (reader.take(BETWEEN_LABELS))
  reader.take(INCLUSIVE)
  return { level: levelNamed(word[1] as string), named }
}

const NEXT_LEVEL = /\s*,?\s*(?=sub|clause)/iy

/**
 * Reads ", subsection (a), subdivision (1)" after a section's number and perhaps labels, of which `innermost` is the
 * last one's level: levels in words from the outermost inwards, as people type them. Returns their labels, [] where no
 * level word stands.
 */
export function readFollowingLevels(reader: Reader, innermost: Level | undefined): string[] {
  const labels: string[] = []
  for (let outer = innermost; ; ) {
    const before = reader.at
    reader.take(NEXT_LEVEL)
    const start = reader.at
    const step = readStep(reader)
    if (!step) {
      reader.at = before
      return labels
    }
    if (outer && LEVELS.indexOf(step.level) <= LEVELS.indexOf(outer))
      reader.fail(`A ${step.level} does not stand inside a ${outer}.`, start)
    outer = step.level
    const [only, another] = step.named
    if (another)
      reader.fail('This names more than one provision. Give one citation at a time.', another.start)
    labels.push(...(only?.labels ?? []))
  }
}

/** One path named in words, innermost label first in the text; `start` and `end` enclose its innermost label. */
export interface WordedPath {
  readonly path: readonly string[]
  readonly start: number
  readonly end: number
}

/** "… and subdivision (1) of subsection (d)": another provision of the same section, named by its own levels. */
const ANOTHER = /\s*,?\s*(?:and|or)\s+(?=(?:sub|clause))/iy

/** Reads "subparagraph (A) of subdivision (1) of subsection (a)", and whether "of" a section is to follow. */
function readChain(reader: Reader, begin: number): { steps: Step[]; isOpen: boolean } {
  const steps: Step[] = []
  for (;;) {
    const step = readStep(reader)
    if (!step) return { steps, isOpen: true }
    const inner = steps.at(-1)
    if (inner && LEVELS.indexOf(step.level) >= LEVELS.indexOf(inner.level)) {
      reader.fail(`A ${inner.level} does not stand inside a ${step.level}.`, begin)
    }
    if (inner && step.named.length > 1)
      reader.fail('Only the innermost level may name several provisions.', begin)
    steps.push(step)
    if (!reader.take(OF)) return { steps, isOpen: false }
  }
}

/** One of several provisions that a phrase names, each by its own levels; offsets of its words. */
interface Chain {
  readonly steps: readonly Step[]
  readonly start: number
  readonly end: number
}

/** What holds a chain that names no outer levels of its own is what holds the one after it. */
function heldBy(own: readonly Step[], next: readonly Step[]): Step[] {
  const outermost = LEVELS.indexOf((own.at(-1) as Step).level)
  return [...own, ...next.filter(({ level }) => LEVELS.indexOf(level) < outermost)]
}

function pathsOf(reader: Reader, steps: readonly Step[]): WordedPath[] {
  const [innermost, ...rest] = steps as [Step, ...Step[]]
  const outer = rest.reverse().flatMap((step) => step.named[0]?.labels ?? [])
  return innermost.named.map(({ labels, start, end }) => {
    const path = [...outer, ...labels]
    checkLevels(reader, path, start)
    return { path, start, end }
  })
}

/**
 * Reads "subparagraph (A) of subdivision (1) of subsection (a) of " up to where "section" must follow. A list at the
 * innermost level ("subdivision (1), (2) or (3) of …") gives a path each; so does each of "subsection (c) and
 * subdivision (1) of subsection (d) of …". Returns [] where no level word stands.
 */
export function readWordedPaths(reader: Reader): WordedPath[] {
  const begin = reader.at
  const chains: Chain[] = []
  for (;;) {
    const start = reader.at
    const { steps, isOpen } = readChain(reader, begin)
    if (steps.length === 0) break
    chains.push({ steps, start, end: reader.at })
    if (isOpen) break
    if (!reader.take(ANOTHER))
      return reader.fail(`“of section …” was expected, but here is ${reader.ahead()}.`)
  }
  const held = [...chains]
  for (let i = held.length - 2; i >= 0; i--) {
    const own = held[i] as Chain
    held[i] = { ...own, steps: heldBy(own.steps, (held[i + 1] as Chain).steps) }
  }
  if (held.some(({ steps: [, ...outer] }) => outer.some(({ named }) => named.length > 1)))
    return reader.fail('Only the innermost level may name several provisions.', begin)
  return held.flatMap((chain) => {
    const paths = pathsOf(reader, chain.steps)
    if (held.length === 1) return paths
    // Of several chains each is its own words; the reader of the section's number adds what follows the last.
    return paths.map((one, i) => ({
      ...one,
      ...(i === 0 && { start: chain.start }),
      ...(i === paths.length - 1 && { end: chain.end }),
    }))
  })
}
