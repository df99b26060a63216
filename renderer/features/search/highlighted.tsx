/** A snippet with its matches marked. */
import { Mark } from '@mantine/core'

export function Highlighted({ runs }: { runs: readonly { text: string; match: boolean }[] }) {
  return runs.map((run, index) =>
    run.match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one snippet never change places
      <Mark key={index}>{run.text}</Mark>
    ) : (
      run.text
    ),
  )
}
