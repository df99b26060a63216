/** Passages laid out as lines: one for each paragraph and for each provision that opens inside one. */
import type { LineagePassage } from '#shared/contract/index.ts'
import { isWithin } from '../../../components/law-text/within.ts'

export interface PassagePart {
  /** Index of its passage. */
  readonly index: number
  readonly text: string
}

export interface PassageLine {
  /** How deep it hangs: 0 for a subsection and for text outside every provision. */
  readonly depth: number
  readonly parts: readonly PassagePart[]
}

const LABELS_ONLY = /^(?:\s*\([0-9A-Za-z]{1,6}\)\s*)+$/
const depthOf = (provision: string): number => Math.max(0, (provision.match(/\(/g)?.length ?? 0) - 1)

/** Whether a passage begins with the label of its own provision: "(b) …" in (b), "(1) …" in (a)(1). */
function opensProvision({ text, provision }: LineagePassage): boolean {
  const label = /\([^)]*\)$/.exec(provision)?.[0]
  return label !== undefined && text.trimStart().startsWith(label)
}

/** Lines in order; their parts joined are the text without its line breaks. */
export function passageLines(passages: readonly LineagePassage[]): PassageLine[] {
  const lines: { depth: number; parts: PassagePart[] }[] = []
  let line: { depth: number; parts: PassagePart[] } | undefined
  let before = ''
  passages.forEach((passage, index) => {
    const onlyLabels = line !== undefined && LABELS_ONLY.test(line.parts.map((part) => part.text).join(''))
    // "(a) (1) Words": the label of (a) has no words of its own and shares the line of (1).
    if (line && passage.provision !== before && opensProvision(passage) && !onlyLabels) line = undefined
    // Words that follow a list and belong to all of it are no words of its last item.
    if (passage.provision !== before && isWithin(before, passage.provision)) line = undefined
    before = passage.provision
    passage.text.split('\n').forEach((words, at) => {
      if (at > 0) line = undefined
      if (words === '') return
      if (!line) {
        line = { depth: depthOf(passage.provision), parts: [] }
        lines.push(line)
      }
      line.parts.push({ index, text: words })
    })
  })
  return lines.filter((each) => each.parts.some((part) => part.text.trim() !== ''))
}
