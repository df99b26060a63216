/** When something is law, and where the day was not printed but supplied, that it was. */
import { formatDate } from '../../../components/dates.ts'

export interface EffectiveDayProps {
  date: string | null
  /** True where no day is given and C.G.S. § 2-32 supplies October 1. */
  assumed: boolean
  /** The act's own words, where there is no date. */
  words?: string
}

export function EffectiveDay({ date, assumed, words = '' }: EffectiveDayProps) {
  if (date === null) return words === '' ? <>effective day not known</> : <>effective {words}</>
  return (
    <>
      effective {formatDate(date)}
      {assumed && (
        <span className="quiet">
          {' '}
          (assumed: October&nbsp;1, <span className="nowrap">C.G.S. § 2-32</span>)
        </span>
      )}
    </>
  )
}
