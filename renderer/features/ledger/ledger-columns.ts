/** The columns of the ledger: the council's seats, then holders of positions who have no seat. */
import type { Ledger, SeatHolding } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'

export interface LedgerColumn {
  readonly key: string
  readonly label: string
  /** Who held the seat on the day asked for, in words; empty where nobody is recorded. */
  readonly holder: string
}

/** Nobody passes for a holder on the day who was only seen in the seat before it, or may have left it. */
function holderWords({ holder, certainty, seenOn }: SeatHolding): string {
  if (certainty === 'recorded') return holder
  if (certainty === 'possible') return `${holder} (possibly)`
  return `${holder} (last seen${seenOn === null ? '' : ` ${formatDate(seenOn)}`})`
}

/**
 * @param onlyRecorded leave out the seats that recorded nothing on any of the rows
 * @returns seats in the council's own order, then others by name
 */
export function ledgerColumns(
  { seats, recordedSeatIds, others }: Pick<Ledger, 'seats' | 'recordedSeatIds' | 'others'>,
  onlyRecorded: boolean,
): LedgerColumn[] {
  const recorded = new Set(recordedSeatIds)
  return [
    ...seats
      .filter(({ record }) => !onlyRecorded || recorded.has(record.id))
      .map(({ record, holders }) => ({
        key: record.id,
        label: record.label,
        holder: holders.map(holderWords).join(', '),
      })),
    ...others.map(({ key, holder }) => ({ key, label: holder, holder: '' })),
  ]
}
