import type { Block } from './runs.ts'

/** What a block is for. `other` is a paragraph that nothing marks: law, unless its place says otherwise. */
export type Role =
  | 'contents'
  | 'navigation'
  | 'source'
  | 'history'
  | 'cross-ref'
  | 'annotation'
  | 'front-note'
  | 'part-number'
  | 'part-name'
  | 'subpart-number'
  | 'subpart-name'
  | 'rule'
  | 'image'
  | 'other'

const CLASSES: readonly (readonly [RegExp, Role])[] = [
  [/^toc_catchln$|^chap_toc_hd$/, 'contents'],
  [/^source(-first)?$/, 'source'],
  [/^history(-first)?$/, 'history'],
  [/^cross-ref(-first)?$/, 'cross-ref'],
  [/^annotation(-first)?$/, 'annotation'],
  [/^front-note(-first)?$/, 'front-note'],
  [/^part-no$/, 'part-number'],
  [/^part-name$/, 'part-name'],
  [/^subpart-no$/, 'subpart-number'],
  [/^subpart-name$/, 'subpart-name'],
]

/** Before its style sheet had classes the site set the same kinds of notes in the same colours with <font>. */
const COLOURS: Readonly<Record<string, Role>> = {
  '#996600': 'source',
  '#9900ff': 'history',
  '#009900': 'cross-ref',
  '#ff3333': 'annotation',
  '#ff6600': 'front-note',
}

const NAVIGATION = /^\(?Return to\b/i
const CONTENTS_HEADING = /^Table of Contents$/i
const PART_NUMBER = /^PART\s+[IVXLC]+[A-Za-z]?(?:\s*\*+)?$/
const SUBPART_NUMBER = /^(?:SUBPART\s+\S+|\(?[A-Z]\)?)(?:\s*\*+)?$/

function fromMarkup(block: Block): Role | undefined {
  for (const name of block.className.split(/\s+/)) {
    const found = CLASSES.find(([pattern]) => pattern.test(name))
    if (found) return found[1]
  }
  return COLOURS[block.colour]
}

/** True where the block is nothing but a link inside the page to a section: a line of the table of contents. */
function isContentsLine(block: Block): boolean {
  const link = block.links[0]
  if (!link?.href.startsWith('#') || !/^secs?\./i.test(block.text)) return false
  return link.start <= 1 && link.end >= block.text.length - 1
}

/**
 * What markup, colour and unmistakable words say of a block; its place in the section decides the rest.
 * @param hasMarkup whether the page has today's classes: then only they mark a part, for a compact printed inside a
 *   section has headings of its own that look like a part's
 */
export function roleOf(block: Block, hasMarkup: boolean): Role {
  if (block.tag === 'hr') return 'rule'
  if (block.tag === 'image') return 'image'
  if (block.tag === 'nav' || NAVIGATION.test(block.text)) return 'navigation'
  const marked = fromMarkup(block)
  if (marked) return marked
  if (CONTENTS_HEADING.test(block.text) || isContentsLine(block)) return 'contents'
  if (!hasMarkup && /^h[1-6]$|^center$/.test(block.tag)) {
    if (PART_NUMBER.test(block.text)) return 'part-number'
    if (SUBPART_NUMBER.test(block.text)) return 'subpart-number'
  }
  return 'other'
}

const SOURCE_LINE =
  /^\((?:\d{4}\b|P\.\s?A\b|S\.\s?A\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\b\.?[^()]*?(?:P\.A|S\.A|Sp\.|\d{4})).*\)$/s
/** A note that belongs to the source line, as those of acts that were never codified do. */
const SOURCE_NOTE = /^\*+\s?Note:/
const CROSS_REF = /^\(?See (?:Secs?\.|chapters?\b|parts?\b|titles?\b|Subsecs?\.|Public Act|Special Act)/i
const ANNOTATION =
  /^(?:Cited\.|Id\.|Annotations?\b|Subsec(?:tion)?s?\.?\s*\([a-z]\):?$)|\b\d{1,3} (?:C|CA|CS|Conn\. Cir\. Ct)\. \d+/

/**
 * The role of an unmarked paragraph, from its words and what has been read of its section. Before the source line
 * everything is law; after it the notes follow in their order.
 * @returns undefined where neither tells
 */
export function roleFromPlace(text: string, seenSource: boolean, hasMarkup: boolean): Role | undefined {
  if (/^(?:\(?Revisor.s note|History:)/.test(text) && seenSource) return 'history'
  if (SOURCE_LINE.test(text)) return 'source'
  if (!seenSource) return 'other'
  if (SOURCE_NOTE.test(text)) return 'source'
  if (CROSS_REF.test(text)) return 'cross-ref'
  if (ANNOTATION.test(text) || !hasMarkup) return 'annotation'
  return undefined
}
