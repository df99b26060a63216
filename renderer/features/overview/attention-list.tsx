/** What needs attention first, and the way to all of it. */
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type Output, routes } from '#shared/contract/index.ts'
import { EmptyState } from '../../components/states.tsx'
import { AttentionMatter, itemKey } from './attention-item.tsx'
import { Counting } from './counting.tsx'
import classes from './overview.module.css'

/** How many the overview shows; the page of all has the rest. */
const shownAtFirst = 6

type Props = Pick<Output<'overview.get'>, 'attention' | 'attentionTotal' | 'counting'>

/** The first of each kind before the second of any: no kind drowns the rest. */
function leading(items: Props['attention']): Props['attention'] {
  const firsts = items.filter((item, place) => items.findIndex(({ kind }) => kind === item.kind) === place)
  const others = items.filter((item) => !firsts.includes(item))
  const chosen = new Set([...firsts, ...others].slice(0, shownAtFirst))
  return items.filter((item) => chosen.has(item))
}

export function AttentionList({ attention, attentionTotal, counting }: Props) {
  if (attention.length === 0 && counting === null)
    return <EmptyState>Nothing needs attention now.</EmptyState>
  return (
    <Stack gap="sm">
      <ul className={classes.plainList}>
        {leading(attention).map((item) => (
          <li key={itemKey(item)} className={classes.matter}>
            <AttentionMatter item={item} />
          </li>
        ))}
      </ul>
      <Counting counting={counting} />
      <Text size="sm">
        <Anchor component={Link} to={routes.attention()} inherit>
          See all {attentionTotal} that need attention
        </Anchor>
      </Text>
    </Stack>
  )
}
