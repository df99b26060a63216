/** Says when the program behind the page has gone, looks for it, and reads everything again once it answers. */
import { Button, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { CareAlert } from '../../components/care-alert.tsx'
import { type HostState, hostState, lookForHost } from '../host.ts'
import classes from './frame.module.css'

/** How often a host that does not answer is looked for, in milliseconds. */
const lookEvery = 2000

const words: Record<Exclude<HostState, 'answers'>, { title: string; what: string }> = {
  silent: {
    title: 'Charter Oak does not answer',
    what: 'It may have been stopped. Start it again; where its address is the same, this page goes on by itself.',
  },
  ended: {
    title: 'Charter Oak was started again',
    what: 'Open the address that it printed in this browser. This page then goes on by itself.',
  },
}

export function HostWatch() {
  const state = useSyncExternalStore(hostState.subscribe, hostState.now)
  const client = useQueryClient()
  const before = useRef(state)
  useEffect(() => {
    if (state === 'answers' && before.current !== 'answers') void client.invalidateQueries()
    before.current = state
    if (state === 'answers') return
    const timer = setInterval(() => void lookForHost(), lookEvery)
    return () => clearInterval(timer)
  }, [state, client])
  if (state === 'answers') return null
  const { title, what } = words[state]
  return (
    <CareAlert title={title} role="alert" className={`${classes.watch} no-print`}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{what} What you typed is still here; nothing is saved until then.</Text>
        <Button size="xs" variant="default" onClick={() => void lookForHost()}>
          Look now
        </Button>
      </Stack>
    </CareAlert>
  )
}
