import { lineText, type PrintedLine } from './lines.ts'

/** Running heads and feet that are known by their words, at any place of a page's edge. */
const KNOWN: readonly RegExp[] = [
  /^LCO(?:\s+No\.?\s*\d+)?\s*(?:\{.*\}|\\\\.*)?\s*\d+\s+of\s+\d+$/i,
  /^LCO\s*\{.*\}.*$/i,
  /^(?:Public|Special)\s+Act\s+No\.?\s*\d{2,4}-\d+\s+\d+\s+of\s+\d+$/i,
  /^(?:(?:Proposed|Committee|Raised|Governor[’']s|Substitute|File\s+Copy)\s+)*(?:(?:House|Senate)\s+)?(?:[HS]\.?\s?)?(?:Bill|B\.)\s+No\.?\s*\d+(?:\s+\d+\s+of\s+\d+)?$/i,
  /^(?:(?:House|Senate)\s+)?(?:Joint\s+)?Resolution\s+No\.?\s*\d+$/i,
  /^s?[HS][BJR]\s?\d{1,5}(?:\s*\/?\s*File\s+No\.?\s*\d+)?(?:\s+\d+)?$/i,
  /^(?:Page\s+)?\d+\s+of\s+\d+$/i,
  /^(?:LCO\s+No\.?\s*\d+|File\s+No\.?\s*\d+)\s*\d*$/i,
]

/** `*01908*`, `*02297_______LAB*`, `*_____HB05571JUD___040418____*`. */
const TRACKING = /^\*[_A-Z0-9 ]{3,70}\*$/i

/** Some programs number the running heads and feet with the lines. */
function isKnown(text: string): boolean {
  const bare = text.replace(/^\d{1,4} (?=\D)/, '')
  return KNOWN.some((pattern) => pattern.test(text) || pattern.test(bare))
}

/** How many lines at the top and at the foot of a page may be furniture. */
const EDGE = 3

const shape = (line: PrintedLine): string => lineText(line).replace(/\d+/g, '#')

function pagesOf(lines: readonly PrintedLine[]): Map<number, PrintedLine[]> {
  const pages = new Map<number, PrintedLine[]>()
  for (const line of lines) {
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  return pages
}

/** Shapes of edge lines that most pages repeat; a page's own words do not. */
const isShort = (line: PrintedLine): boolean => lineText(line).length < 70

function repeated(pages: ReadonlyMap<number, readonly PrintedLine[]>): Set<string> {
  const counts = new Map<string, number>()
  for (const lines of pages.values()) {
    const edge = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].filter(isShort).map(shape))
    for (const one of edge) counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const needed = Math.max(3, Math.ceil(pages.size * 0.6))
  return new Set(
    [...counts].filter(([text, count]) => count >= needed && text.length > 3).map(([text]) => text),
  )
}

/**
 * The furniture at a page's edges: lines from the top and from the foot as long as each is furniture. The first
 * page's heading is the document's own header and stays.
 */
function edgeLines(
  page: readonly PrintedLine[],
  isFirst: boolean,
  isFurniture: (line: PrintedLine) => boolean,
): PrintedLine[] {
  const upTo = (lines: readonly PrintedLine[]): PrintedLine[] => {
    const end = lines.findIndex((line) => !isFurniture(line))
    return lines.slice(0, Math.min(EDGE, end < 0 ? lines.length : end))
  }
  const isPageCount = (line: PrintedLine): boolean => /\d\s+of\s+\d+$/.test(lineText(line))
  // Some copies of a text give the foot of the first page before its heading.
  const top = upTo(page).filter((line) => !isFirst || isPageCount(line))
  const foot = upTo([...page].reverse().slice(0, isFirst ? Math.max(0, page.length - EDGE) : page.length))
  return [...top, ...foot]
}

/**
 * Takes running heads, feet, page numbers and tracking marks out. The first page's own heading stays, since it is the
 * document's header; a line inside a page stays whatever it says. `furniture` lists what was taken, each kind once.
 */
export function takeFurniture<T extends PrintedLine>(
  lines: readonly T[],
): { lines: T[]; furniture: string[] } {
  const pages = pagesOf(lines)
  const known = repeated(pages)
  const taken = new Map<string, string>()
  const first = lines[0]?.page
  const isFurniture = (line: PrintedLine): boolean =>
    TRACKING.test(lineText(line)) || isKnown(lineText(line)) || known.has(shape(line))
  const edges = new Set(
    [...pages.values()].flatMap((page) => edgeLines(page, page[0]?.page === first, isFurniture)),
  )
  const kept = lines.filter((line) => {
    const text = lineText(line)
    const isTaken = TRACKING.test(text) || edges.has(line)
    if (isTaken) taken.set(shape(line), text)
    return !isTaken
  })
  return { lines: kept, furniture: [...taken.values()] }
}
