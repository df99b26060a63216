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
    paragraph(`SHA-256 of the texts compared. Old: ${before.sha256}. New: ${after.sha256}.`, 'small'),
  ]
}
