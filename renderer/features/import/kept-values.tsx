/** What applying leaves as it is though the file says otherwise, and why. */
import { List, Text } from '@mantine/core'
import type { KeptValue } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'

export function KeptValues({ kept }: { kept: readonly KeptValue[] }) {
  if (kept.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={500} mt={4}>
        Stays as it is
      </Text>
      <List size="sm" spacing={2}>
        {kept.map(({ field, stays, instead, why }) => (
          <List.Item key={`${field} ${instead}`}>
            {field}: <strong>{stays ?? 'nothing'}</strong>; the file has “
            <CitedWords text={instead} />
            ”. {why}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
