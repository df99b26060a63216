/** The forms that the ledger opens: each names the recommendation with its standing, as the table behind is hidden. */
import { ChangePositionForm } from '../recommendations/forms/change-position-form.tsx'
import { RecordPositionForm } from '../recommendations/forms/record-position-form.tsx'
import type { OpenForm } from './ledger-line.tsx'
import { RowNamed } from './row-heading.tsx'

export function LedgerForms({ open, onClose }: { open: OpenForm; onClose: () => void }) {
  if (open.kind === 'none') return null
  const { row } = open
  const id = row.recommendationId
  if (open.kind === 'change')
    return (
      <ChangePositionForm recommendationId={id} position={open.position} onClose={onClose}>
        <RowNamed row={row} />
      </ChangePositionForm>
    )
  return (
    <RecordPositionForm
      recommendationId={id}
      {...(open.holder !== undefined && { holder: open.holder })}
      onClose={onClose}
    >
      <RowNamed row={row} />
    </RecordPositionForm>
  )
}
