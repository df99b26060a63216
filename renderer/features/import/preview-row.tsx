/** One text of a section in the preview: what would become of it, whether it is chosen, and its words on unfolding. */
import { Button, Checkbox, Text } from '@mantine/core'
import type { ImportRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { sectionLabel } from '../../components/labels.ts'
import classes from './import.module.css'
import { OutcomeMark, outcomeWord } from './outcome-mark.tsx'
import { PreviewChange } from './preview-change.tsx'
import { writes } from './selection.ts'

export interface PreviewRowProps {
  jobId: string
  row: ImportRow
  selected: boolean
  onToggle: () => void
  open: boolean
  onOpen: () => void
}

export function PreviewRow({ jobId, row, selected, onToggle, open, onOpen }: PreviewRowProps) {
  const name = `${sectionLabel(row.sectionId)}, ${row.label}`
  const doing = row.outcome === 'changed' ? 'what changed' : 'the text'
  return (
    <fieldset className={classes.row} aria-label={`${name}: ${outcomeWord(row.outcome)}`}>
      <div className={classes.line}>
        {writes(row.outcome) ? (
          <Checkbox
            checked={selected}
            onChange={onToggle}
            aria-label={`Bring in ${sectionLabel(row.sectionId)}`}
            mt={2}
          />
        ) : (
          <span />
        )}
        <div>
          <Text size="sm">
            <strong className="nowrap">{sectionLabel(row.sectionId)}</strong>{' '}
            {row.status === 'repealed' ? <del>{row.catchline}</del> : row.catchline}
            {row.status !== 'active' && <span className="quiet"> ({row.status})</span>}
          </Text>
          <Text size="xs" className={`quiet ${classes.place}`}>
            {row.label}
            {row.inInventory && ' · of the inventory'} · {row.where}
          </Text>
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
