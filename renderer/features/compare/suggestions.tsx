/** Comparisons that suggest themselves while nothing is chosen: a drafted text's two readings, neighbouring versions. */
import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type ListedText, routes, textAddress } from '#shared/contract/index.ts'
import { orderOf } from './sides.ts'

interface Suggestion {
  group: string
  old: ListedText
  neu: ListedText
}

/** Neighbours of one group that have an order, oldest first. */
export function suggestionsOf(texts: readonly ListedText[]): Suggestion[] {
  const groups = Map.groupBy(texts, (text) => text.group)
  return [...groups].flatMap(([group, members]) =>
    members.flatMap((old, index) =>
      members
        .slice(index + 1)
        .filter((neu) => orderOf(old, neu) === 'fine')
        .slice(0, 1)
        .map((neu) => ({ group, old, neu })),
    ),
  )
}

/** How many are offered; the pickers reach the rest. */
const most = 8

export function Suggestions({ texts }: { texts: readonly ListedText[] }) {
  const suggestions = suggestionsOf(texts).slice(0, most)
  return (
    <Stack gap="xs" py="md" maw={720}>
      <Text>
        Choose an old and a new text above, or paste either. Old is always on the left; which is older is told
        by the dates of the texts.
      </Text>
      {suggestions.length > 0 && (
        <>
          <Title order={2} size="h5">
            Ready to compare
          </Title>
          <List size="sm" spacing={4}>
            {suggestions.map(({ group, old, neu }) => (
              <List.Item key={`${textAddress(old.ref)} ${textAddress(neu.ref)}`}>
                <Anchor
                  component={Link}
                  to={routes.compare({ old: textAddress(old.ref), new: textAddress(neu.ref) })}
                  inherit
                >
                  {group}
                </Anchor>
                : {old.label} → {neu.label}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}
