/** When a section takes effect; a date that the law supplies where the document gives none is said to be assumed. */
import { parseDate } from '#shared/law/dates.ts'
import { assumedReason, effectiveSaid, effectiveText } from './document-words.ts'

export interface EffectiveProps {
  of: { effective: string | null; effectiveWords: string; effectiveAssumed: boolean }
}

export function Effective({ of }: EffectiveProps) {
  const said = effectiveSaid(of.effectiveWords)
  // "from passage", "July 1, 2026, and applicable to …": what a date alone does not tell.
  const tellsMore = of.effective !== null && said !== '' && !parseDate(said).ok
  return (
    <>
      <span className={of.effective === null ? undefined : 'nowrap'}>{effectiveText(of)}</span>
      {of.effectiveAssumed && (
        <>
          {' '}
          (<abbr title={assumedReason}>assumed</abbr>)
        </>
      )}
      {tellsMore && <span className="quiet">{` (${said})`}</span>}
    </>
  )
}
