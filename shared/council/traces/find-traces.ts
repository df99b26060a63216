/**
 * Where the elements of recommendations appear in the sections of a bill, an amendment or an act.
 *
 * Cost: one pass over the document's words, the places of each phrase's rarest word, and the elements that share a rare
 * word with a section. Elements that share none cost nothing.
 */
import { isOnTarget, MIN_WORDS_ANYWHERE } from './asked.ts'
import type { ElementIndex, IndexedElement } from './element-index.ts'
import { findPhrases, type PhraseHit } from './find-phrases.ts'
import { findSimilar, type SimilarHit } from './find-similar.ts'
import type { Trace, TracedSection } from './model.ts'
import { groundOf, provisionAround, type ReadSection, readSection } from './read-section.ts'
import { phraseReason, repealReason, similarReason } from './reasons.ts'

/**
 * @returns for each element and section at most one trace, the strongest; by element, the strongest first. A person
 *   confirms each: a trace says that words stand somewhere, not that they do what was asked.
 */
export function findTraces(index: ElementIndex, document: readonly TracedSection[]): Trace[] {
  const stemCache = new Map<string, string | undefined>()
  const sections = document.map((section) => readSection(section, stemCache))
  const found = new Map<string, Trace>()
  const keep = (element: number, section: number, trace: Trace) => {
    const key = `${element} ${section}`
    const known = found.get(key)
    if (!known || strength(trace) > strength(known)) found.set(key, trace)
  }
  for (const [element, { element: one }] of index.elements.entries()) {
    if (one.ask?.kind !== 'repeal') continue
    for (const [number, { section }] of sections.entries()) {
      if (section.isRepeal && section.targets.some(({ sectionId }) => sectionId === one.ask?.sectionId))
        keep(element, number, repealTrace(one.id, one.ask.sectionId, section))
    }
  }
  for (const hit of findPhrases(index, sections)) {
    const trace = phraseTrace(hit, index.elements[hit.element]!, sections[hit.section]!)
    if (trace) keep(hit.element, hit.section, trace)
  }
  for (const [number, section] of sections.entries()) {
    for (const hit of findSimilar(index, section, number)) {
      keep(hit.element, number, similarTrace(hit, index.elements[hit.element]!, section))
    }
  }
  return [...found]
    .map(([key, trace]) => ({ element: Number(key.split(' ')[0]), trace }))
    .sort((a, b) => a.element - b.element || strength(b.trace) - strength(a.trace))
    .map(({ trace }) => trace)
}

/**
 * The larger, the more it says: a phrase before similarity, new law before what cannot be told, the law that is named
 * before another. A phrase that the section only repeats as law that stands says less than similar new words.
 */
export function strength({ match, ground, isOnTarget: onTarget, share }: Trace): number {
  const named = onTarget ? 1 : 0
  if (match === 'similarity') return (ground === 'unmarked' ? 2 : 4) + named + share / 2
  return ground === 'inserted' ? 12 + named : ground === 'unmarked' ? 10 + named : named
}

function repealTrace(elementId: string, sectionId: string, section: TracedSection): Trace {
  return {
    elementId,
    sectionNumber: section.number,
    match: 'repeal',
    isOnTarget: true,
    ground: 'inserted',
    provision: '',
    share: 1,
    reason: repealReason(section.number, sectionId),
  }
}

function placed({ section, after }: ReadSection, from: number, to: number) {
  const [start, end] = [after.starts[from]!, after.ends[to - 1]!]
  return {
    sectionNumber: section.number,
    quotation: section.after.slice(start, end),
    start,
    end,
    provision: provisionAround(section, start).path,
  }
}

function phraseTrace(hit: PhraseHit, { element }: IndexedElement, read: ReadSection): Trace | undefined {
  const onTarget = isOnTarget(element, read.section.targets)
  if (!onTarget && hit.to - hit.from < MIN_WORDS_ANYWHERE) return undefined
  const ground = groundOf(read, hit.from, hit.to)
  const place = placed(read, hit.from, hit.to)
  return {
    elementId: element.id,
    match: 'phrase',
    isOnTarget: onTarget,
    ground,
    share: 1,
    ...place,
    reason: phraseReason(element, read.section, hit.phrase, onTarget, ground),
  }
}

function similarTrace(hit: SimilarHit, { element }: IndexedElement, read: ReadSection): Trace {
  const onTarget = isOnTarget(element, read.section.targets)
  return {
    elementId: element.id,
    match: 'similarity',
    isOnTarget: onTarget,
    ground: groundOf(read, hit.from, hit.to),
    share: hit.share,
    ...placed(read, hit.from, hit.to),
    reason: similarReason(element, read.section, hit, onTarget),
  }
}
