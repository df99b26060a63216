/** A text of law as lines to draw: one for each stretch of a provision, hung at its depth. */
import {
  type ProvisionNode,
  type ProvisionProblem,
  parseProvisions,
  provisionPieces,
} from '#shared/law/provisions.ts'

/** A provision that opens on a line, with all of its words (those of its children too). */
export interface OpenedProvision {
  /** Address inside the section, `(a)(1)`. */
  readonly path: string
  /** The label as printed, `(1)`. */
  readonly label: string
  readonly quotation: string
}

export interface ProvisionLine {
  /** Provisions whose labels open this line, outermost first: two in "(a) (1) …". Empty for text that goes on. */
  readonly opens: readonly OpenedProvision[]
  /** Address of the provision that the words belong to; '' outside every provision. */
  readonly path: string
  /** How deep it hangs: 0 for a subsection and for text outside every provision. */
  readonly depth: number
  /** The words after the labels. */
  readonly text: string
}

export interface ProvisionLayout {
  readonly lines: readonly ProvisionLine[]
  /** Whether a line begins where the source has no line break. */
  readonly addsBreaks: boolean
  readonly problems: readonly ProvisionProblem[]
}

function opened(text: string, node: ProvisionNode): OpenedProvision {
  return {
    path: node.path,
    label: text.slice(node.labelSpan.start, node.labelSpan.end).trim(),
    quotation: text.slice(node.start, node.end).trim(),
  }
}

/**
 * Lays a text out. Words after an inline list that belong to the whole provision hang at that provision's depth, not
 * under the list's last item: where words stand must not suggest what they do not say.
 */
export function layOut(text: string): ProvisionLayout {
  const tree = parseProvisions(text)
  const lines: ProvisionLine[] = []
  let addsBreaks = false
  let waiting: ProvisionNode[] = []
  for (const { node, start, end } of provisionPieces(tree)) {
    const opens = node !== undefined && start === node.start
    const bodyStart = opens ? node.labelSpan.end : start
    if (opens) waiting.push(node)
    const body = text.slice(bodyStart, end)
    // "(a) (1) Words": the label of (a) has no words of its own and shares the line of (1).
    if (body.trim() === '' && (!opens || !body.includes('\n'))) continue
    const depth = Math.max(0, (waiting[0] ?? node)?.labels.length ?? 1) - 1
    const lineStart = waiting[0]?.start ?? start
    if (lines.length > 0 && !breakBefore(text, lineStart)) addsBreaks = true
    body
      .split(/\r?\n/)
      .filter((words, index) => index === 0 || words.trim() !== '')
      .forEach((words, index) => {
        lines.push({
          opens: index === 0 ? waiting.map((each) => opened(text, each)) : [],
          path: node?.path ?? '',
          depth,
          text: words.trim(),
        })
      })
    waiting = []
  }
  return { lines, addsBreaks, problems: tree.problems }
}

/** Whether the source has a line break just before an offset. */
function breakBefore(text: string, offset: number): boolean {
  return /\n[ \t\u00a0]*$/.test(text.slice(Math.max(0, offset - 80), offset))
}
