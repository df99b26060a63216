/** The facts on acts and bills beside the project, read for the tests that hold the corpus against them. */
import { readFileSync } from 'node:fs'
import { corpusFile, sourcePath } from './helpers.ts'

export interface ActFacts {
  readonly act: string
  readonly year: number
  readonly bill?: string
  readonly title?: string
  readonly approved?: string
  readonly effective?: string
  readonly sections: Readonly<Record<string, string>>
}

export interface BillFacts {
  readonly bill: string
  readonly session: string
  readonly title?: string
  readonly outcome: string
  readonly versions?: readonly string[]
  readonly actions?: readonly { readonly date: string; readonly action: string }[]
  readonly note?: string
}

/** Throws where the facts are not there (ask `withoutTexts` first). */
export function legislationFacts(): { acts: ActFacts[]; bills: BillFacts[] } {
  const source = corpusFile('sources.json').find((each) => each.id === 'facts-acts-and-bills')
  return JSON.parse(readFileSync((source && sourcePath(source)) ?? '', 'utf8'))
}

export interface MappedSection {
  readonly action: 'amends' | 'adds' | 'repeals' | 'uncodified'
  readonly sectionId: string | undefined
  readonly provisions: readonly string[]
  readonly effective: string | undefined
  readonly isFromPassage: boolean
}

/**
 * What the words of a section map say: "53a-83a (repealed), 54-36m (repealed)" gives two, "46a-170 (subsections (a),
 * (b); effective 2026-07-01)" one with its provisions and its day, "new: duties of …" one without a statute.
 */
export function readSectionMap(words: string): MappedSection[] {
  const isOutsideStatutes = /^(?:not codified|new):/.test(words)
  const cited = isOutsideStatutes
    ? []
    : [...words.matchAll(/(?<![\d-])(\d+[a-z]?-\d+[a-z]*)(?: \(([^()]*(?:\([^()]*\)[^()]*)*)\))?/g)]
  if (cited.length === 0) {
    const action = words.startsWith('not codified') ? 'uncodified' : 'adds'
    return [{ action, sectionId: undefined, provisions: [], effective: undefined, isFromPassage: false }]
  }
  return cited.map(([, sectionId, said = '']) => ({
    action: said === 'new' ? 'adds' : said === 'repealed' ? 'repeals' : 'amends',
    sectionId,
    provisions: said.match(/\([a-z0-9]+\)/gi) ?? [],
    effective: /effective (\d{4}-\d\d-\d\d)/.exec(said)?.[1],
    isFromPassage: said.includes('effective from passage'),
  }))
}
