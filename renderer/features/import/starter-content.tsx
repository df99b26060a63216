/** Whether this version of the program came with other starter content than the store has, and the way to review it. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { counted } from '../../components/labels.ts'
import classes from './import.module.css'
import { importStarterContent } from './start-work.ts'

function ReviewButton({ primary, children }: { primary: boolean; children: string }) {
  const [starting, setStarting] = useState(false)
  const start = async () => {
    setStarting(true)
    await importStarterContent()
    setStarting(false)
  }
  return (
    <Button variant={primary ? 'filled' : 'default'} loading={starting} onClick={() => void start()}>
      {children}
    </Button>
  )
}

function Words({ state, leftOut }: Pick<Output<'import.starter'>, 'state' | 'leftOut'>) {
  if (state === 'other')
    return (
      <>
        <Text size="sm" maw={720}>
          This version of Charter Oak came with other starter content than this store has. It may correct
          acts, sections, statuses and figures. You see each record that would change before anything is
          written; what you edited or imported stays as it is.
        </Text>
        <ReviewButton primary>Review the starter content</ReviewButton>
      </>
    )
  return (
    <>
      <Text size="sm" maw={720}>
        When it was last reviewed, {counted(leftOut, 'record was', 'records were')} left as{' '}
        {leftOut === 1 ? 'it is' : 'they are'} in this store.
      </Text>
      <ReviewButton primary={false}>Review what was left</ReviewButton>
    </>
  )
}

/** Nothing where the store has all of it. */
export function StarterContent() {
  const { data } = useProcedure('import.starter', {})
  const isOffered = data !== undefined && (data.state === 'other' || data.leftOut > 0)
  if (!isOffered || data.state === 'unreadable') return null
  return (
    <section className={classes.card} aria-labelledby="starter-content">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id="starter-content">
          Starter content
        </Title>
        <Words state={data.state} leftOut={data.leftOut} />
      </Stack>
    </section>
  )
}
