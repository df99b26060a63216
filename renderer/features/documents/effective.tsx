/** When a section takes effect; a date that the law supplies where the document gives none is said to be assumed. */
import { assumedReason, effectiveText } from './document-words.ts'

export interface EffectiveProps {
  of: { effective: string | null; effectiveWords: string; effectiveAssumed: boolean }
}

export function Effective({ of }: EffectiveProps) {
  const dated =
    of.effective !== null && of.effectiveWords !== '' && /[a-z]{4,}/.test(beyondDate(of.effectiveWords))
  return (
    <>
      <span className="nowrap">{effectiveText(of)}</span>
      {of.effectiveAssumed && (
        <>
          {' '}
          (<abbr title={assumedReason}>assumed</abbr>)
        </>
      )}
      {dated && <span className="quiet">{` (“${of.effectiveWords}”)`}</span>}
    </>
  )
}

/** What a document's words on the date say besides the date: "from passage", "and applicable to …". */
function beyondDate(words: string): string {
  return words
    .replace(
      /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
      '',
    )
    .toLowerCase()
    .replace(/\beffective\b/g, '')
}
