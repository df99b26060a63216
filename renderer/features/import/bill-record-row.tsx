/** A bill of a data set in the preview: each value that would be filled or follow it, and what stays. */
import { List, Text } from '@mantine/core'
import type { BillRecordRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import classes from './import.module.css'
import { KeptValues } from './kept-values.tsx'

export function BillRecordWords({ row }: { row: BillRecordRow }) {
  return (
    <div>
      <Text size="sm">
        <strong>
          {row.number} ({row.session})
        </strong>
        {row.title !== null && `: ${row.title}`}
      </Text>
      <Text size="xs" className={`quiet ${classes.place}`}>
        {row.dataset} · {row.where}
      </Text>
      {row.changes.length > 0 && (
        <List size="sm" spacing={2} mt={2}>
          {row.changes.map(({ field, was, becomes }) => (
            <List.Item key={`${field} ${becomes}`}>
              {field}: {was !== null && <del>{was}</del>} <CitedWords text={becomes} />
            </List.Item>
          ))}
        </List>
      )}
      <KeptValues kept={row.kept} />
    </div>
  )
}
