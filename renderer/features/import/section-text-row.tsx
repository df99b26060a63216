/** A text of a section in the preview. */
import { Text } from '@mantine/core'
import type { SectionTextRow } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'
import classes from './import.module.css'

export function SectionTextWords({ row }: { row: SectionTextRow }) {
  return (
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
    </div>
  )
}
