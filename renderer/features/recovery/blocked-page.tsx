/** Shown instead of every page while the data cannot be used: what happened, what was kept, the ways out. */
import { Alert, Box, Button, Code, CopyButton, Group, List, Stack, Text, Title } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { AppState } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { BackupTable } from '../settings/backup-table.tsx'
import { problemTitle } from './problem-titles.ts'

export function BlockedPage({ blocked }: { blocked: Extract<AppState, { state: 'blocked' }> }) {
  const retry = useCommand('store.retry')
  const fresh = useCommand('store.startFresh')
  const failure = retry.error ?? fresh.error
  const { problem, setAside, backups, canStartFresh } = blocked
  const askFresh = () =>
    modals.openConfirmModal({
      title: 'Begin with a fresh database?',
      children: (
        <Text size="sm">
          A new database with the starter corpus is begun. Your own edits are not in it; the file that was set
          aside and every backup stay where they are.
        </Text>
      ),
      labels: { confirm: 'Begin fresh', cancel: 'Keep things as they are' },
      onConfirm: () => fresh.mutate({}),
    })
  return (
    <Stack maw={880}>
      <PageHeader title={problemTitle(problem.code)} />
      <Alert
        color="red"
        variant="outline"
        icon={<IconAlertTriangle aria-hidden />}
        role="alert"
        title="What happened"
      >
        <Text size="sm">{problem.message}</Text>
        {problem.where !== undefined && (
          <Text size="sm" mt="xs">
            Place: <Code>{problem.where}</Code>
          </Text>
        )}
      </Alert>
      <Text>Nothing was deleted. No page is shown and nothing can be changed until this is settled.</Text>
      {setAside !== undefined && (
        <Text>
          The file was set aside, unchanged, as <Code>{setAside}</Code>
        </Text>
      )}
      <Box component="section">
        <Title order={2} size="h4" mb="xs">
          What you can do
        </Title>
        <List spacing="xs" mb="sm">
          <List.Item>Try again, after what is in the way has been removed.</List.Item>
          {backups.length > 0 && <List.Item>Restore one of the backups below.</List.Item>}
          {canStartFresh && <List.Item>Begin with a fresh database made from the starter corpus.</List.Item>}
        </List>
        <Group>
          <Button onClick={() => retry.mutate({})} loading={retry.isPending}>
            Try again
          </Button>
          {canStartFresh && (
            <Button variant="default" onClick={askFresh} loading={fresh.isPending}>
              Begin fresh…
            </Button>
          )}
          <CopyButton
            value={`${problem.code}\n${problem.message}\n${problem.where ?? ''}\n${problem.detail ?? ''}`}
          >
            {({ copied, copy }) => (
              <Button variant="subtle" onClick={copy}>
                {copied ? 'Copied' : 'Copy the details'}
              </Button>
            )}
          </CopyButton>
        </Group>
        {failure && (
          <Text mt="sm" role="alert" className="problem">
            {failure.message}
          </Text>
        )}
      </Box>
      {backups.length > 0 && (
        <Box component="section">
          <Title order={2} size="h4" mb="xs">
            Backups, newest first
          </Title>
          <BackupTable backups={backups} />
        </Box>
      )}
    </Stack>
  )
}
