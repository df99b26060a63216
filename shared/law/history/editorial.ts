import { findActNames } from './actor.ts'
import { findEffectiveDates } from './dates.ts'
import { plain } from './deeds.ts'
import type { Deed, HistoryClause } from './model.ts'
import { findProvisionRefs, pathOf } from './provision-refs.ts'

const EDITORIAL =
  /\beditorial(?:ly)?\b|Revisors?.?s.? note|\bby the Revisors?\b|originally published as|\bcodified (?:as|in)\b/i
const CHANGE =
  /\b(?:changed|replaced|substituted|corrected|deleted|added|inserted)\b[^\u201c]*?(?:\bto\b|\bwith\b|\bfor\b|\bby\b)\s*(?=\u201c)/
const QUOTED = /\u201c([^\u201c\u201d]*)\u201d/g

const quoted = (text: string): string[] => [...text.matchAll(QUOTED)].map((match) => match[1] as string)

/** The pairs of words of "“X” and “Y” were changed editorially by the Revisors to “Z” and “W”, respectively". */
function changedWords(text: string): { out: string; in: string }[] {
  const found = CHANGE.exec(text)
  if (!found) return []
  const before = quoted(text.slice(0, found.index))
  const after = quoted(text.slice(found.index + found[0].length))
  const turned = /^substituted/.test(found[0]) && /\bfor\b\s*$/.test(found[0])
  if (before.length === 0 || before.length !== after.length) return []
  return before.map((word, at) =>
    turned ? { out: after[at] as string, in: word } : { out: word, in: after[at] as string },
  )
}

/** Reads a change that the Revisors made without an act amending the section, or undefined for other clauses. */
export function readEditorial(text: string, masked: string): HistoryClause | undefined {
  if (!EDITORIAL.test(masked)) return undefined
  const words = changedWords(text)
  const date = findEffectiveDates(masked).at(-1)
  const places = findProvisionRefs(masked).flatMap((ref) => ref.named.map(pathOf))
  const deed: Deed = {
    kind: 'editorial',
    verb: 'changed editorially',
    provisions: [...new Set(places)],
    printed: text,
  }
  return {
    kind: 'editorial',
    printed: text,
    acts: findActNames(masked),
    actSections: [],
    deeds: [deed],
    ...(words.length > 0 && { words }),
    ...(date && { effective: plain(date) }),
    understood: true,
  }
}
