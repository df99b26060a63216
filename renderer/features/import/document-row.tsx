/** A bill, amendment or act in the preview: what it is, what it brings, what stays. */
import { Text } from '@mantine/core'
import type { DocumentImportRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted, readableTitle } from '../../components/labels.ts'
import classes from './import.module.css'
import { KeptValues } from './kept-values.tsx'
import { isOwnName } from './row-words.ts'

const underlining = {
  carried: 'underlining read',
  none: 'nothing underlined',
  lost: 'underlining lost',
} as const

function facts(row: DocumentImportRow): string {
  const { documentKind, sections, sectionIds, underlining: kept } = row
  return [
    documentKind,
    counted(sections, 'section'),
    sectionIds.length > 0 && `changes ${counted(sectionIds.length, 'section')} of the statutes`,
    row.inInventory && 'some of the inventory',
    kept && underlining[kept],
    row.where,
  ]
    .filter(Boolean)
    .join(' · ')
}

export function DocumentRowWords({ row }: { row: DocumentImportRow }) {
  return (
    <div>
      <Text size="sm">
        <strong>{row.label}</strong>
        {!isOwnName(row) && ` of ${row.of}`}
        {row.title !== null && `: ${readableTitle(row.title)}`}
      </Text>
      <Text size="xs" className={`quiet ${classes.place}`}>
        {facts(row)}
      </Text>
      {row.brings.length > 0 && (
        <Text size="sm" mt={2}>
          Also brings: <CitedWords text={row.brings.join('; ')} />
        </Text>
      )}
      <KeptValues kept={row.kept} />
    </div>
  )
}
