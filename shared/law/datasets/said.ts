/** What a data set said of a bill, as it is kept beside it. */
import type { BillRecord, GivenField, SaidOfBill } from './model.ts'

/** The part of a record that has no place in the bill itself. */
export function saidBy(
  record: BillRecord,
  links: SaidOfBill['links'],
  gave: readonly GivenField[],
): SaidOfBill {
  const { source, number, session, title, abstract, outcome } = record
  return {
    source,
    number,
    session,
    ...(title !== undefined && { title }),
    ...(abstract !== undefined && { abstract }),
    subjects: [...record.subjects],
    outcome,
    sponsors: [...record.sponsors],
    amendments: [...record.amendments],
    votes: [...record.votes],
    links,
    notes: [...record.notes],
    gave: [...gave],
  }
}

/** The place in the file and the day of the data set change with each download; they alone are no change. */
export const substance = ({ source: { place: _, asOf: __, ...source }, ...said }: SaidOfBill): string =>
  JSON.stringify({ ...said, source })

/** LegiScan first. */
export const order = ({ source }: SaidOfBill): number => (source.dataset === 'LegiScan' ? 0 : 1)
