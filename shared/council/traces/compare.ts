/** What became of an element between two versions of a bill, or between a bill and its act: proposed, not decided. */
import { strength } from './find-traces.ts'
import type { Trace, TracedSection } from './model.ts'
import { provisionAround } from './read-section.ts'
import { weakening } from './weakening.ts'

/** `appeared`: found in the later version only. */
export type TraceVerdict = 'kept' | 'weakened' | 'moved' | 'dropped' | 'appeared'

export interface TracePlace {
  readonly trace: Trace
  /** Section of the document. */
  readonly sectionNumber: string
  /** The law that it changes and the provision, "46a-170(b)(17)"; the provision alone where it names no law. */
  readonly address: string
  /** The words of that provision, for a redline. */
  readonly text: string
}

export interface TraceChange {
  readonly elementId: string
  readonly verdict: TraceVerdict
  readonly before?: TracePlace
  readonly after?: TracePlace
  readonly reason: string
}

export interface TracedVersion {
  readonly sections: readonly TracedSection[]
  /** Of these sections, as `findTraces` gives them. */
  readonly traces: readonly Trace[]
}

/** @returns one for each element that has a trace in either version, in the order of the traces */
export function compareTraces(before: TracedVersion, after: TracedVersion): TraceChange[] {
  const [old, neu] = [Map.groupBy(before.traces, idOf), Map.groupBy(after.traces, idOf)]
  return [...new Set([...old.keys(), ...neu.keys()])].flatMap((elementId): TraceChange[] => {
    const from = best(old.get(elementId) ?? [], before.sections)
    if (!from) {
      const to = best(neu.get(elementId) ?? [], after.sections)
      return to
        ? [
            {
              elementId,
              verdict: 'appeared',
              after: to,
              reason: `Not found in the version before. ${to.trace.reason}`,
            },
          ]
        : []
    }
    const to = best(neu.get(elementId) ?? [], after.sections, from)
    if (!to) {
      const sought = from.trace.match === 'similarity' ? 'its distinctive words are' : 'the words are'
      const reason = `Found in section ${from.sectionNumber} of the version before${from.address ? ` (${from.address})` : ''}; in this version ${sought} not found, neither word for word nor by similarity. It may have been put in other words.`
      return [{ elementId, verdict: 'dropped', before: from, reason }]
    }
    return [{ elementId, before: from, after: to, ...judged(from, to) }]
  })
}

const idOf = ({ elementId }: Trace): string => elementId

/** The strongest trace; among equals the one in the same law as before. */
function best(
  traces: readonly Trace[],
  sections: readonly TracedSection[],
  like?: TracePlace,
): TracePlace | undefined {
  const places = traces.flatMap((trace) => placeOf(trace, sections) ?? [])
  const worth = (place: TracePlace) =>
    strength(place.trace) + (like && place.address === like.address ? 0.25 : 0)
  return places.toSorted((a, b) => worth(b) - worth(a))[0]
}

function placeOf(trace: Trace, sections: readonly TracedSection[]): TracePlace | undefined {
  const section = sections.find(({ number }) => number === trace.sectionNumber)
  if (!section) return undefined
  const around = trace.start === undefined ? undefined : provisionAround(section, trace.start)
  const law = section.targets[0]?.sectionId ?? ''
  const path = around?.path ?? ''
  return { trace, sectionNumber: section.number, address: law + path, text: around?.text ?? section.after }
}

/** `46a-170(b)(17)` without its last label: a provision renumbered among its neighbours has not moved. */
const parent = (address: string): string => address.replace(/\([^()]+\)$/, '')

function judged(from: TracePlace, to: TracePlace): { verdict: TraceVerdict; reason: string } {
  const lost = weaker(from, to)
  if (lost) return { verdict: 'weakened', reason: lost }
  const words = to.trace.match === 'similarity' ? 'A like share of its words stands' : 'Its words stand'
  if (parent(from.address) !== parent(to.address)) {
    return {
      verdict: 'moved',
      reason: `${words} in ${to.address || `section ${to.sectionNumber}`} now, not in ${from.address || `section ${from.sectionNumber}`}.`,
    }
  }
  const renumbered = from.address === to.address ? '' : ` It is numbered ${to.address} now.`
  const around = from.text === to.text ? '' : ' The words around it changed: see the redline.'
  return { verdict: 'kept', reason: `${words} in the same place.${renumbered}${around}` }
}

/** Why the later version says less, or undefined. */
function weaker(from: TracePlace, to: TracePlace): string | undefined {
  const [was, is] = [from.trace, to.trace]
  if (was.match !== 'similarity' && is.match === 'similarity') {
    const percent = Math.floor(is.share * 100)
    return `The words stood in the version before word for word; in this one only similar words are found (${percent}% of the distinctive ones).`
  }
  if (was.match === 'similarity' && is.match === 'similarity' && is.share < was.share - 0.05) {
    return `Fewer of its distinctive words are found: ${Math.floor(is.share * 100)}% instead of ${Math.floor(was.share * 100)}%.`
  }
  return weakening(from.text, to.text)
}
