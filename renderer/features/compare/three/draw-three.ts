/** Two versions drawn against the text that both started from: who changed what, where they agree and conflict. */
import type { Span, ThreeWay, ThreeWayProvision, ThreeWayRegion } from '#shared/redline/index.ts'
import { changedRows } from '../../../components/redline/changed-rows.ts'
import { paragraphsOf } from '../../../components/redline/paragraphs.ts'
import type { Author, Run } from '../../../components/redline/runs.ts'
import { excerpt } from '../change-groups.ts'
import type { DrawnRow } from '../drawn.ts'

export type ThreeKind = Exclude<ThreeWayRegion['kind'], 'unchanged'>
const threeKinds: readonly ThreeKind[] = ['conflict', 'left', 'right', 'agreed']

export interface ThreeSummary {
  readonly counts: Readonly<Record<ThreeKind, number>>
  readonly provisions: readonly ThreeWayProvision[]
}

/** One place where either version changed the base. */
export interface ThreeStop {
  readonly index: number
  readonly kind: ThreeKind
  readonly provision: string
  readonly base: string
  readonly left: string
  readonly right: string
}

export interface DrawnThree {
  readonly rows: readonly DrawnRow[]
  readonly rowOf: ReadonlyMap<number, number>
  readonly stops: readonly ThreeStop[]
}

export interface ThreeTexts {
  readonly base: string
  readonly left: string
  readonly right: string
}

export function threeSummary(three: ThreeWay): ThreeSummary {
  const counts = { left: 0, right: 0, agreed: 0, conflict: 0 }
  for (const provision of three.provisions) for (const kind of threeKinds) counts[kind] += provision[kind]
  return { counts, provisions: three.provisions }
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end)

/** The runs of one region; struck words of the base first, then what each version puts in their place. */
function runsOfRegion(region: ThreeWayRegion, change: number, texts: ThreeTexts): Run[] {
  if (region.kind === 'unchanged')
    return [{ mark: 'equal', text: cut(texts.base, region.base), at: region.base.start }]
  const runs: Run[] = []
  const push = (mark: Run['mark'], text: string, at: number, by: Author) => {
    const words = text.trimEnd()
    runs.push({ mark, text: words, at, change, by })
    if (words.length < text.length)
      runs.push({ mark: 'equal', text: text.slice(words.length), at: at + words.length, space: mark, by })
  }
  const base = cut(texts.base, region.base)
  const { kind } = region
  if (base.trim() !== '') push('deleted', base, region.base.start, kind)
  const left = cut(texts.left, region.left)
  const right = cut(texts.right, region.right)
  if (kind === 'conflict') {
    // A version that only strikes the words is named with nothing after its sign.
    push('inserted', left, region.left.start, left.trim() === '' ? 'conflict-left-strikes' : 'conflict-left')
    push(
      'inserted',
      right,
      region.right.start,
      right.trim() === '' ? 'conflict-right-strikes' : 'conflict-right',
    )
  } else if (kind === 'right') {
    if (right !== '') push('inserted', right, region.right.start, kind)
  } else if (left !== '') push('inserted', left, region.left.start, kind)
  return runs
}

const listed = 60

/** @param context unchanged paragraphs kept round each change; null for the whole text */
export function drawThree(three: ThreeWay, texts: ThreeTexts, context: number | null): DrawnThree {
  const stops: ThreeStop[] = []
  const runs: Run[] = []
  for (const region of three.regions) {
    runs.push(...runsOfRegion(region, stops.length, texts))
    if (region.kind === 'unchanged') continue
    stops.push({
      index: stops.length,
      kind: region.kind,
      provision: region.provision ?? '',
      base: excerpt(cut(texts.base, region.base), listed),
      left: excerpt(cut(texts.left, region.left), listed),
      right: excerpt(cut(texts.right, region.right), listed),
    })
  }
  const paragraphs = paragraphsOf(runs)
  const rows: DrawnRow[] =
    context === null
      ? paragraphs.map((paragraph) => ({ kind: 'paragraph', paragraph }))
      : changedRows(paragraphs, ({ changes }) => changes.length > 0, context).map((part) =>
          part.kind === 'gap' ? part : { kind: 'paragraph', paragraph: part.row },
        )
  const rowOf = new Map<number, number>()
  rows.forEach((row, index) => {
    if (row.kind === 'paragraph')
      for (const change of row.paragraph.changes) if (!rowOf.has(change)) rowOf.set(change, index)
  })
  return { rows, rowOf, stops }
}
