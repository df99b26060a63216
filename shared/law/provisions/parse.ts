import { buildNodes, uncovered } from './build.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { chooseMarkers, type Marker } from './choose.ts'
import type { ProblemKind, ProvisionNode, ProvisionProblem, ProvisionTree } from './model.ts'

const MESSAGES: Record<ProblemKind, string> = {
  gap: 'A label is missing before this one.',
  backward: 'This label comes after a later one.',
  'starts-late': 'This list does not begin with its first label.',
  restart: 'The labels begin again in the same provision, so this address is not unique.',
  'odd-nesting': 'This list stands where the usual order of levels has no such list.',
  'not-a-marker': 'This looks like the label of a provision, but it fits no list.',
}

/** The address of each marker, in the same order. */
function pathsOf(markers: readonly Marker[], prefix: string): string[] {
  const open: string[] = []
  return markers.map(({ depth, candidate }) => {
    open.splice(depth, open.length, `(${candidate.label})`)
    return prefix + open.join('')
  })
}

function problemsOf(
  candidates: readonly Candidate[],
  markers: readonly Marker[],
  prefix: string,
): ProvisionProblem[] {
  const found: ProvisionProblem[] = []
  const paths = pathsOf(markers, prefix)
  let next = 0
  for (const candidate of candidates) {
    const marker = markers[next]?.candidate === candidate ? markers[next++] : undefined
    const looksLikeOne = candidate.context === 'open' || candidate.context === 'paragraph'
    const kind = marker ? marker.strain : looksLikeOne ? 'not-a-marker' : undefined
    if (!kind) continue
    const { start, end } = candidate
    found.push({ kind, path: paths[next - 1] ?? prefix, start, end, message: MESSAGES[kind] })
  }
  return found
}

interface Scope {
  readonly start: number
  readonly end: number
  /** Set for an article of an interstate compact. */
  readonly article?: string
  readonly headingEnd: number
}

const ARTICLE_HEADING = /^ARTICLE\s+([IVXLC]+|\d+)\b[^\n]{0,120}$/gim

/**
 * The text before the first article heading, then each article. Only headings that begin with the first article and
 * go on are taken for headings; without them the whole text is one scope.
 */
function scopesOf(text: string): Scope[] {
  const found = [...text.matchAll(ARTICLE_HEADING)]
  const headings = found.length > 1 && /^(?:I|1)$/i.test(found[0]?.[1] as string) ? found : []
  const first = headings[0]?.index ?? text.length
  const scopes: Scope[] = first > 0 || headings.length === 0 ? [{ start: 0, end: first, headingEnd: 0 }] : []
  headings.forEach((heading, i) => {
    scopes.push({
      start: heading.index,
      end: headings[i + 1]?.index ?? text.length,
      article: `Article ${(heading[1] as string).toUpperCase()}`,
      headingEnd: heading.index + heading[0].length,
    })
  })
  return scopes
}

/**
 * Turns a section's text into its tree of provisions. A list of paragraphs is joined with "\n"; offsets are into the
 * joined text, in UTF-16 code units. Never fails: what does not run in order is told in `problems`. Labels are those
 * in round brackets; lists numbered "1." are left as text. A section that holds two versions must be parted first
 * (`partNotedVersions`).
 */
export function parseProvisions(source: string | readonly string[]): ProvisionTree {
  const text = typeof source === 'string' ? source : source.join('\n')
  const all = findCandidates(text)
  const children: ProvisionNode[] = []
  const problems: ProvisionProblem[] = []
  for (const { start, end, article, headingEnd } of scopesOf(text)) {
    const candidates = all.filter((one) => one.start >= Math.max(start, headingEnd) && one.start < end)
    const markers = chooseMarkers(candidates)
    const prefix = article ?? ''
    problems.push(...problemsOf(candidates, markers, prefix))
    if (article === undefined) {
      children.push(...buildNodes(text, markers, end))
      continue
    }
    const nodes = buildNodes(text, markers, end, [article], article)
    children.push({
      label: article,
      labels: [article],
      path: article,
      level: 'article',
      start,
      end,
      labelSpan: { start, end: headingEnd },
      ownSpans: uncovered(start, end, nodes),
      children: nodes,
    })
  }
  return {
    text,
    ownSpans: uncovered(0, text.length, children),
    children,
    inOrder: problems.length === 0,
    problems,
  }
}
