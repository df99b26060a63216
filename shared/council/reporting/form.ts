/**
 * The form of the law-enforcement report on human trafficking. Source: C.G.S. § 51-286h, as amended by P.A. 17-129,
 * section 1: subsection (a) lists nine items for the Office of the Chief State's Attorney and each municipal chief of
 * police; subsection (b) adds two for the former. Reports are due not later than October 1 each year, on the twelve
 * months before the date of the report.
 */

export type ReportItem =
  | 'participation'
  | 'referrals'
  | 'criteria'
  | 'coordination'
  | 'training'
  | 'obstacles'
  | 'missingChildren'
  | 'dcfReferrals'
  | 'prosecutions'
  | 'convictions'
  | 'dispositions'

export type ReporterKind = 'municipal police' | 'chief states attorney'

export interface FormItem {
  readonly key: ReportItem
  /** "(a)(2)" of the section. */
  readonly provision: string
  readonly kind: 'count' | 'words'
  /** Heading of a column and short label of a field. */
  readonly label: string
  /** What is asked, in the words of the round's own list where it has one. */
  readonly asks: string
  /** Only the Chief State's Attorney answers it. */
  readonly isForChiefStatesAttorney: boolean
  /** What the one who fills it in must know. */
  readonly note?: string
}

const own: readonly Omit<FormItem, 'asks' | 'provision'>[] = [
  { key: 'participation', kind: 'words', label: 'Participation in efforts', isForChiefStatesAttorney: false },
  {
    key: 'referrals',
    kind: 'count',
    label: 'Referrals received',
    isForChiefStatesAttorney: false,
    note: 'The section says “received” since P.A. 17-129; the report of 2017 prints “made”.',
  },
  { key: 'criteria', kind: 'words', label: 'Criteria for deciding', isForChiefStatesAttorney: false },
  { key: 'coordination', kind: 'words', label: 'Coordination', isForChiefStatesAttorney: false },
  { key: 'training', kind: 'words', label: 'Annual training', isForChiefStatesAttorney: false },
  { key: 'obstacles', kind: 'words', label: 'Obstacles', isForChiefStatesAttorney: false },
  {
    key: 'missingChildren',
    kind: 'count',
    label: 'Investigations involving missing children',
    isForChiefStatesAttorney: false,
    note: 'In 2017 this number seemed high; say how missing children are counted.',
  },
  {
    key: 'dcfReferrals',
    kind: 'count',
    label: 'Referrals received from DCF',
    isForChiefStatesAttorney: false,
  },
  {
    key: 'prosecutions',
    kind: 'count',
    label: 'Cases referred for prosecution',
    isForChiefStatesAttorney: false,
  },
]

const forChiefStatesAttorney: readonly FormItem[] = [
  {
    key: 'convictions',
    provision: '(b)(1)',
    kind: 'count',
    label: 'Cases that resulted in convictions',
    asks: 'How many human trafficking cases resulted in convictions.',
    isForChiefStatesAttorney: true,
  },
  {
    key: 'dispositions',
    provision: '(b)(2)',
    kind: 'words',
    label: 'Final dispositions',
    asks: 'The final disposition of every human trafficking case, those that were appealed among them.',
    isForChiefStatesAttorney: true,
  },
]

/**
 * The form of a round.
 * @param requiredItems the nine items in the words of the round's source, numbered 1 to 9; a RangeError is thrown where
 *   one is missing, since a form with a gap would not meet the section
 */
export function reportForm(
  requiredItems: readonly { readonly number: number; readonly text: string }[],
): FormItem[] {
  const nine = own.map((item, at): FormItem => {
    const asks = requiredItems.find(({ number }) => number === at + 1)?.text
    if (asks === undefined) throw new RangeError(`The round has no required item ${at + 1}`)
    const sentence = asks.charAt(0).toUpperCase() + asks.slice(1)
    return { ...item, provision: `(a)(${at + 1})`, asks: `${sentence.replace(/\.$/, '')}.` }
  })
  return [...nine, ...forChiefStatesAttorney]
}

/**
 * Whether a round's source lists all nine items. The report of another year may only tell what came of a round; such a
 * round has departments and figures, but no form.
 */
export const hasForm = (requiredItems: readonly { readonly number: number }[]): boolean =>
  own.every((_, at) => requiredItems.some(({ number }) => number === at + 1))

/** The items that a reporter answers: nine, or all eleven for the Chief State's Attorney. */
export function itemsFor(form: readonly FormItem[], kind: ReporterKind): FormItem[] {
  return form.filter((item) => kind === 'chief states attorney' || !item.isForChiefStatesAttorney)
}

export interface RoundDates {
  /** The last day for the reports of that year. */
  readonly due: string
  /** The twelve months before a report that is dated on that day. */
  readonly from: string
  readonly to: string
}

export function roundDates(year: number): RoundDates {
  return { due: `${year}-10-01`, from: `${year - 1}-10-01`, to: `${year}-09-30` }
}
