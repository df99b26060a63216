/** Compare: any two texts, old on the left. */
import { ActionIcon, Alert, Anchor, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowsExchange } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ComparableText } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { LoadingState, QueryState } from '../../components/states.tsx'
import classes from './compare.module.css'
import { Comparison } from './comparison.tsx'
import { usePastedTexts } from './pasted-texts.ts'
import { SidePicker } from './side-picker.tsx'
import { orderOf, refOf } from './sides.ts'
import { Suggestions } from './suggestions.tsx'
import { type SideState, useSide } from './use-side.ts'

/** How long typing must rest before pasted text is compared, in milliseconds. */
const typingRest = 250

export function ComparePage() {
  const address = useAddressState()
  const pasted = usePastedTexts()
  const [settled] = useDebouncedValue(pasted.texts, typingRest)
  const texts = useProcedure('compare.texts', {})
  const oldValue = address.get('old')
  const newValue = address.get('new')
  const old = useSide(oldValue, settled.old)
  const neu = useSide(newValue, settled.new)
  const swap = () => {
    pasted.set({ old: pasted.texts.new, new: pasted.texts.old })
    address.set({ old: newValue, new: oldValue, change: '' })
  }
  return (
    <>
      <PageHeader
        title="Compare"
        facts="Two texts of the law, old on the left. Every redline here is unofficial."
      />
      <QueryState query={texts}>
        {(list) => (
          <Stack gap="md">
            <div className={`${classes.pickers} no-print`}>
              <SidePicker
                side="old"
                texts={list.texts}
                value={oldValue}
                onChange={(value) => address.set({ old: value, change: '' })}
                pasted={pasted.texts.old}
                onPaste={(text) => pasted.set({ old: text })}
              />
              <Tooltip label="Swap old and new">
                <ActionIcon
                  variant="default"
                  size={36}
                  className={classes.swap}
                  onClick={swap}
                  aria-label="Swap old and new"
                >
                  <IconArrowsExchange size={18} aria-hidden />
                </ActionIcon>
              </Tooltip>
              <SidePicker
                side="new"
                texts={list.texts}
                value={newValue}
                onChange={(value) => address.set({ new: value, change: '' })}
                pasted={pasted.texts.new}
                onPaste={(text) => pasted.set({ new: text })}
              />
            </div>
            <OrderNotice old={old} neu={neu} onSwap={swap} />
            <Refusal side={old} name="old" value={oldValue} texts={list.texts} />
            <Refusal side={neu} name="new" value={newValue} texts={list.texts} />
            {old.state === 'ready' && neu.state === 'ready' && (
              <Comparison old={old} neu={neu} address={address} />
            )}
            {(old.state === 'loading' || neu.state === 'loading') && <LoadingState />}
            {(old.state === 'empty' || neu.state === 'empty') && <Suggestions texts={list.texts} />}
          </Stack>
        )}
      </QueryState>
    </>
  )
}

function Refusal({
  side,
  name,
  value,
  texts,
}: {
  side: SideState
  name: string
  value: string
  texts: readonly ComparableText[]
}) {
  if (side.state !== 'refused') return null
  const id = refOf(value)?.id
  const printed = texts.find((text) => text.ref.id === id)
  return (
    <CareAlert title={`No redline: the ${name} text cannot be given`} role="alert">
      <Text size="sm">{side.message}</Text>
      {printed && (
        <Anchor component={Link} to={printed.route} size="sm">
          Read {printed.group} as it was printed
        </Anchor>
      )}
    </CareAlert>
  )
}

/** Says so when the sides stand the wrong way round, or when their dates do not tell, or are no two texts of one thing. */
function OrderNotice({ old, neu, onSwap }: { old: SideState; neu: SideState; onSwap: () => void }) {
  if (old.state !== 'ready' || neu.state !== 'ready' || !old.record || !neu.record) return null
  const order = orderOf(old.record, neu.record)
  const same = old.record.textSha256 === neu.record.textSha256
  const strangers = old.record.group !== neu.record.group
  if (order === 'reversed')
    return (
      <CareAlert title="The text on the left is the later one" role="alert">
        <Group gap="sm">
          <Text size="sm">
            As it stands, what was inserted is shown as deleted and what was deleted as inserted.
          </Text>
          <Button size="xs" onClick={onSwap}>
            Swap them
          </Button>
        </Group>
      </CareAlert>
    )
  const notes = [
    same ? 'Both sides have the same text.' : '',
    order === 'undecided' && !same ? 'The dates of the two texts do not tell which is older.' : '',
    strangers
      ? `These are texts of two different things, ${old.record.group} and ${neu.record.group}: the redline shows how they differ, not how one became the other.`
      : '',
  ].filter(Boolean)
  if (notes.length === 0) return null
  return (
    <Alert variant="light" color="gray" role="note">
      {notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
    </Alert>
  )
}
