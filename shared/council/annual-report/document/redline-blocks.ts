/** A redline in print: what was compared, the marked text, what a reader must know. */
import type { RedlinePiece, ReportRedline } from '../model.ts'
import { type Block, paragraph, type Run } from './blocks.ts'

const purposes: Record<ReportRedline['purpose'], string> = {
  asked: 'What was asked',
  done: 'What was done',
  proposed: 'What was proposed and did not become law',
  words: 'Redline of the words',
}

function runOf({ mark, text }: RedlinePiece): Run {
  if (mark === 'plain') return { text }
  if (mark === 'omitted') return { text: ` (… ${text} …) `, italic: true }
  return { text, mark }
}

/** @param named false where the heading says already what the redline is of */
export function redlineBlocks(redline: ReportRedline): Block[] {
  const title: Run[] = [{ text: `${purposes[redline.purpose]}: `, bold: true }, { text: redline.title }]
  if (!redline.shown)
    return [paragraph(title, 'lead'), paragraph(`No redline is shown. ${redline.reason}`, 'small')]
  const { before, after, paragraphs, isAllNew, warnings } = redline
  return [
    paragraph(title, 'lead'),
    paragraph(`Unofficial redline. Old: ${before.label}. New: ${after.label}.`, 'small'),
    ...paragraphs.map((pieces, at) =>
      paragraph([...(isAllNew && at === 0 ? [{ text: '(NEW) ' }] : []), ...pieces.map(runOf)], 'law'),
    ),
    ...warnings.map((warning) => paragraph(warning, 'warning')),
  ]
}

/** SHA-256 of nothing. */
const emptyTextHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** The texts that redlines of a report compare, each once, with its hash; an empty side is no text. */
export function comparedTexts(redlines: readonly ReportRedline[]): { label: string; sha256: string }[] {
  const texts = redlines.flatMap((one) =>
    one.shown
      ? [one.before, one.after].map(({ label, sha256 }) => ({
          label: label.startsWith('§') ? label : `${one.title}: ${label}`,
          sha256,
        }))
      : [],
  )
  const found = new Map(
    texts.filter(({ sha256 }) => sha256 !== emptyTextHash).map((one) => [`${one.label}\n${one.sha256}`, one]),
  )
  return [...found.values()]
}
