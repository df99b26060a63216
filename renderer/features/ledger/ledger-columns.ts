/** The columns of the ledger: the council's seats, then holders of positions who have no seat. */
import type { LedgerRow, LedgerSeat } from '#shared/contract/index.ts'

export interface LedgerColumn {
  readonly key: string
  readonly label: string
  /** Who held the seat on the day asked for, in words; empty where nobody is recorded. */
  readonly holder: string
}

type Position = LedgerRow['positions'][number]

const nameKey = (name: string) => `name:${name.trim().toLowerCase()}`

/** The column that a position stands in. */
export const columnOf = ({ seatId, holder }: Position): string => seatId ?? nameKey(holder)

/**
 * @param onlyRecorded leave out the seats that recorded nothing on any of the rows
 * @returns seats in the council's own order, then others by name
 */
export function ledgerColumns(
  seats: readonly LedgerSeat[],
  rows: readonly LedgerRow[],
  onlyRecorded: boolean,
): LedgerColumn[] {
  const positions = rows.flatMap((row) => row.positions)
  const recorded = new Set(positions.map(columnOf))
  const known = new Set(seats.map(({ record }) => record.id))
  const others = new Map(
    positions
      .filter((position) => !known.has(columnOf(position)))
      .map((position) => [columnOf(position), position.holder]),
  )
  return [
    ...seats
      .filter(({ record }) => !onlyRecorded || recorded.has(record.id))
      .map(({ record, holders }) => ({
        key: record.id,
        label: record.label,
        holder: holders.map(({ holder }) => holder).join(', '),
      })),
    ...[...others]
      .map(([key, label]) => ({ key, label, holder: '' }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  ]
}

/** A row's positions by column, the latest last. */
export function positionsByColumn(row: LedgerRow): Map<string, Position[]> {
  return Map.groupBy(row.positions, columnOf)
}
