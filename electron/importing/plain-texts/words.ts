/** The words of a printed document, with its own marks carried out or written beside them. */
import type { BillDocument, DocumentParagraph, DocumentRun } from '#shared/law/bills/index.ts'

/** Puts a mark's signs around its words and leaves the white space outside. */
function sign(text: string, open: string, close: string): string {
  return text.replace(/\S(?:[\s\S]*\S)?/u, (words) => `${open}${words}${close}`)
}

function markedRun({ text, struck, underlined }: DocumentRun): string {
  if (struck) return sign(text, '[', ']')
  return underlined ? sign(text, '_', '_') : text
}

/** A word that was struck out between two spaces leaves one of them. */
function keptWords(paragraph: DocumentParagraph): string {
  let text = ''
  let isAfterStruck = false
  for (const run of paragraph.runs) {
    if (run.struck) {
      isAfterStruck = true
      continue
    }
    const isDoubled = isAfterStruck && (text === '' || text.endsWith(' '))
    text += isDoubled ? run.text.replace(/^ +/, '') : run.text
    isAfterStruck = false
  }
  return isAfterStruck ? text.trimEnd() : text
}

export interface DocumentWords {
  /** Paragraphs parted by "\n", struck words left out. */
  readonly text: string
  /** With struck words as `[words]` and underlined ones as `_words_`; null where the document marks nothing. */
  readonly withMarks: string | null
  /** The words left out, of each place, in order. */
  readonly struck: readonly string[]
  readonly hasUnderlined: boolean
}

/** Reads the words off a document. A paragraph that was struck out whole leaves no empty line. */
export function wordsOf({ paragraphs }: Pick<BillDocument, 'paragraphs'>): DocumentWords {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs).filter(({ text }) => text.trim() !== '')
  const struck = runs.filter((run) => run.struck).map((run) => run.text.trim())
  const hasUnderlined = runs.some((run) => run.underlined && !run.struck)
  const kept = paragraphs.filter(({ runs: own }) => own.some((run) => !run.struck && run.text.trim() !== ''))
  return {
    text: kept.map(keptWords).join('\n'),
    withMarks:
      struck.length > 0 || hasUnderlined
        ? paragraphs.map((paragraph) => paragraph.runs.map(markedRun).join('')).join('\n')
        : null,
    struck,
    hasUnderlined,
  }
}
