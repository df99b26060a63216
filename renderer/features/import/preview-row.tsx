/** One row of the preview: what would become of it, whether it is chosen, and its words on unfolding. */
import { Button, Checkbox, Text } from '@mantine/core'
import type { ImportRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { BillRecordWords } from './bill-record-row.tsx'
import { DocumentRowWords } from './document-row.tsx'
import classes from './import.module.css'
import { OutcomeMark, outcomeWord } from './outcome-mark.tsx'
import { PreviewChange } from './preview-change.tsx'
import { recordName, rowName } from './row-words.ts'
import { SectionTextWords } from './section-text-row.tsx'
import { writes } from './selection.ts'
import { StarterRecordWords } from './starter-row.tsx'

export interface PreviewRowProps {
  jobId: string
  row: ImportRow
  selected: boolean
  onToggle: () => void
  open: boolean
  onOpen: () => void
}

function RowWords({ row }: { row: ImportRow }) {
  if (row.kind === 'section text') return <SectionTextWords row={row} />
  if (row.kind === 'starter record') return <StarterRecordWords row={row} />
  return row.kind === 'document' ? <DocumentRowWords row={row} /> : <BillRecordWords row={row} />
}

export function PreviewRow({ jobId, row, selected, onToggle, open, onOpen }: PreviewRowProps) {
  const name = rowName(row)
  const isRedline = row.outcome === 'changed' || (row.kind !== 'section text' && row.hasBefore)
  const doing = !isRedline ? 'the text' : row.outcome === 'kept' ? 'what differs' : 'what changed'
  return (
    <fieldset className={classes.row} aria-label={`${name}: ${outcomeWord(row.outcome)}`}>
      <div className={classes.line}>
        {writes(row.outcome) ? (
          <Checkbox
            checked={selected}
            onChange={onToggle}
            aria-label={`Bring in ${recordName(row)}`}
            mt={2}
          />
        ) : (
          <span />
        )}
        <div>
          <RowWords row={row} />
          {row.note !== '' && (
            <Text size="sm" mt={2}>
              <CitedWords text={row.note} />
            </Text>
          )}
        </div>
        <OutcomeMark outcome={row.outcome} />
        {row.hasText ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={open}
            aria-label={`${open ? 'Hide' : 'Show'} ${doing}: ${name}`}
            onClick={onOpen}
          >
            {open ? 'Hide' : 'Show'} {doing}
          </Button>
        ) : (
          <span />
        )}
      </div>
      {open && (
        <div className={classes.opened}>
          <PreviewChange jobId={jobId} row={row} />
        </div>
      )}
    </fieldset>
  )
}
