/** Compare: any two texts, old on the left; or two texts with the one that both started from. */
import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core'
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { LoadingState, QueryState } from '../../components/states.tsx'
import { type BroughtText, inReading, setBrought } from './bring/brought-texts.ts'
import { usePasteKeys } from './bring/use-paste-keys.ts'
import classes from './compare.module.css'
import { Comparison } from './comparison.tsx'
import { Refusal } from './refusal.tsx'
import { SidePicker } from './side-picker.tsx'
import { orderOf, pastedSide } from './sides.ts'
import { Suggestions } from './suggestions.tsx'
import { ThreeComparison } from './three/three-comparison.tsx'
import { useCompareSide, useKeptSide } from './use-compare-side.ts'
import type { SideState } from './use-side.ts'
import { useStable } from './use-stable.ts'

export function ComparePage() {
  const address = useAddressState()
  const texts = useProcedure('compare.texts', {})
  const old = useCompareSide('old', address)
  const neu = useCompareSide('new', address)
  const third = useCompareSide('third', address)
  const three = address.get('texts') === '3' || third.value !== ''
  const sides = three ? [old, neu, third] : [old, neu]
  const compared = sides.every(({ state }) => state.state === 'ready')
  const notKept = {
    old: useKeptSide(compared, old),
    new: useKeptSide(compared, neu),
    third: useKeptSide(compared && three, third),
  }
  const empty = sides.find(({ state }) => state.state === 'empty')
  usePasteKeys(empty ? empty.bring : null)
  const swap = () => {
    setBrought({ old: neu.brought, new: old.brought })
    address.set({ old: neu.value, new: old.value, change: '' })
  }
  const bothReadings = useStable((file: BroughtText) => {
    setBrought({ old: inReading(file, 'old'), new: inReading(file, 'new') })
    address.set({ old: pastedSide, new: pastedSide, change: '' })
  })
  const dropThird = () => {
    address.set({ texts: '', third: '', change: '' })
  }
  const names = three ? ['Base', 'Text A', 'Text B'] : ['Old text', 'New text']
  return (
    <>
      <PageHeader
        title="Compare"
        facts={
          three
            ? 'Two texts with the one that both started from. Every comparison here is unofficial.'
            : 'Two texts of the law, old on the left. Every redline here is unofficial.'
        }
        actions={
          three ? (
            <Button size="xs" variant="default" onClick={dropThird}>
              Back to two texts
            </Button>
          ) : (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => address.set({ texts: '3' })}
            >
              Compare a third text
            </Button>
          )
        }
      />
      <QueryState query={texts}>
        {(list) => (
          <Stack gap="sm" className={classes.stack}>
            <div className={`${classes.pickers} no-print`}>
              {sides.map((own, index) => (
                <SidePicker
                  key={own.side}
                  side={own.side}
                  name={names[index] ?? ''}
                  texts={list.texts}
                  shown={own.state.state === 'ready' ? own.state.record : null}
                  value={own.value}
                  onChange={own.choose}
                  brought={own.brought}
                  onBring={own.bring}
                  onBothReadings={three ? null : bothReadings}
                  onTyping={own.setTyping}
                  notKept={notKept[own.side]}
                />
              ))}
              {!three && (
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
              )}
            </div>
            {!three && <Reversed old={old.state} neu={neu.state} onSwap={swap} />}
            {sides.map((own, index) => (
              <Refusal
                key={own.side}
                side={own.state}
                name={(names[index] ?? '').toLowerCase()}
                value={own.value}
                texts={list.texts}
              />
            ))}
            {!three && old.state.state === 'ready' && neu.state.state === 'ready' && (
              <Comparison old={old.state} neu={neu.state} address={address} />
            )}
            {three &&
              old.state.state === 'ready' &&
              neu.state.state === 'ready' &&
              third.state.state === 'ready' && (
                <ThreeComparison base={old.state} left={neu.state} right={third.state} address={address} />
              )}
            {sides.some(({ state }) => state.state === 'loading') && <LoadingState />}
            {empty && (three ? <ThreeHint /> : <Suggestions texts={list.texts} />)}
          </Stack>
        )}
      </QueryState>
    </>
  )
}

function ThreeHint() {
  return (
    <Text py="md" maw={720}>
      Choose the base, such as a section as it stands, and two texts that start from it: two bills, or an old
      and a new draft. The comparison shows who changed what, where both agree and where they conflict.
    </Text>
  )
}

/** Says so when the sides stand the wrong way round. */
function Reversed({ old, neu, onSwap }: { old: SideState; neu: SideState; onSwap: () => void }) {
  if (old.state !== 'ready' || neu.state !== 'ready' || !old.record || !neu.record) return null
  if (orderOf(old.record, neu.record) !== 'reversed') return null
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
}
