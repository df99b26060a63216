/** What a search answers, in words: how the text was read, and how many records there are. */
import type { AppError, Output } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'

type Answer = Output<'search.query'>

/** "Read as C.G.S. § 53a-192a", what is wrong with a citation, or why the search failed; null for plain words. */
export function readingInWords(answer: Answer | undefined, error: AppError | null): string | null {
  if (error) return error.message
  if (!answer) return null
  if (answer.citationProblem !== null) return answer.citationProblem
  if (answer.citation === null) return null
  return answer.cited > 0 ? `Read as ${answer.citation}` : `${notHere(answer.citation)}`
}

/** Said where a citation was understood and the store has no such record. */
export function notHere(citation: string): string {
  return `Read as ${citation}, which is not in the store.`
}

/** "12 records found" */
export function foundInWords({ total, someWordsOnly }: Pick<Answer, 'total' | 'someWordsOnly'>): string {
  const found = `${counted(total, 'record')} found`
  return someWordsOnly ? `No record has all of these words. ${found} with some of them` : found
}
