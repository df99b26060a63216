/** Backups: make one now, list them, restore one. */
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCommand, useProcedure } from '../../app/procedures.ts'
import { formatBytes } from '../../components/sizes.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { BackupTable } from './backup-table.tsx'

export function Backups() {
  const list = useProcedure('backup.list', {})
  const make = useCommand('backup.make')
  const run = () =>
    make.mutate(
      {},
      {
        onSuccess: (backup) =>
          notifications.show({
            message: `Backup made and checked: ${backup.name}, ${formatBytes(backup.bytes)}.`,
          }),
        onError: (error) =>
          notifications.show({ color: 'red', title: 'No backup was made', message: error.message }),
      },
    )
  return (
    <Stack gap="sm">
      <Group>
        <Button variant="default" onClick={run} loading={make.isPending}>
          Back up now
        </Button>
      </Group>
      <QueryState query={list}>
        {(data) => (
          <>
            {data.backups.length === 0 ? (
              <EmptyState>
                No backup has been made yet. One is made by itself before anything risky.
              </EmptyState>
            ) : (
              <BackupTable backups={data.backups} />
            )}
            <Text size="sm" className="quiet">
              Kept in <Code>{data.folder}</Code>
            </Text>
          </>
        )}
      </QueryState>
    </Stack>
  )
}
