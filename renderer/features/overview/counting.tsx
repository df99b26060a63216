/** Says that proposals are still being looked for, and how far it is. */
import { Text } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'

export function Counting({ counting }: Pick<Output<'attention.list'>, 'counting'>) {
  if (counting === null) return null
  return (
    <Text size="sm" className="quiet" role="status">
      Counting proposals… {counting.done} of {counting.total} recommendations looked through.
    </Text>
  )
}
