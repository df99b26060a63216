/** The acts or bills before and after one, in order of year and number. */
import { type LegislationRow, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { sortLegislation } from './legislation-list.ts'

interface Step {
  readonly to: string
  readonly label: string
}

export function useNeighbours(
  kind: LegislationRow['kind'],
  id: string,
): { previous: Step | undefined; next: Step | undefined } {
  const list = useProcedure('legislation.list', {})
  const rows = sortLegislation(
    (list.data?.rows ?? []).filter((row) => row.kind === kind),
    { key: 'year', descending: false },
  )
  const at = rows.findIndex((row) => row.id === id)
  const step = (row: LegislationRow | undefined, word: string): Step | undefined =>
    row && {
      to: kind === 'act' ? routes.act(row.id) : routes.bill(row.id),
      label: `${word} ${kind}, ${row.number}`,
    }
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: step(rows[at - 1], 'Previous'), next: step(rows[at + 1], 'Next') }
}
