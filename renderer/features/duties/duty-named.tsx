/** Which duty a form is about. */
import { Text } from '@mantine/core'
import type { DutyRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'

export function DutyNamed({ duty: { record, actNumber } }: { duty: DutyRow }) {
  return (
    <Text size="sm" lineClamp={4}>
      <strong>{record.obligor}</strong> ({actNumber}): <CitedWords text={record.duty} />
    </Text>
  )
}
