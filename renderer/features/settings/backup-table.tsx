/** Backups with the way to restore one; restoring asks first and itself backs up the present database. */
import { Button, Table, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { notifications } from '@mantine/notifications'
import type { Backup } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatMoment } from '../../components/dates.ts'
import { formatBytes } from '../../components/sizes.ts'
import classes from './settings.module.css'

function RestoreButton({ backup }: { backup: Backup }) {
  const restore = useCommand('backup.restore')
  const made = formatMoment(backup.madeAt)
  const run = () =>
    restore.mutate(
      { name: backup.name },
      {
        onSuccess: (state) =>
          notifications.show(
            state.state === 'ready'
              ? { message: `The backup of ${made} was restored.` }
              : {
                  color: 'red',
                  message: 'The backup was put in place, but the data still cannot be opened.',
                },
          ),
        onError: (error) =>
          notifications.show({ color: 'red', title: 'Not restored', message: error.message }),
      },
    )
  const ask = () =>
    modals.openConfirmModal({
      title: 'Restore this backup?',
      children: (
        <Text size="sm">
          The database goes back to how it was on {made}. The present database is backed up first, so this can
          be reversed by restoring that backup.
        </Text>
      ),
      labels: { confirm: 'Restore', cancel: 'Cancel' },
      onConfirm: run,
    })
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={ask}
      loading={restore.isPending}
      aria-label={`Restore the backup of ${made}`}
    >
      Restore…
    </Button>
  )
}

export function BackupTable({ backups }: { backups: readonly Backup[] }) {
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Made</Table.Th>
            <Table.Th scope="col">Why</Table.Th>
            <Table.Th scope="col" ta="right">
              Size
            </Table.Th>
            <Table.Th scope="col">Check</Table.Th>
            <Table.Th scope="col">Restore</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups.map((backup) => (
            <Table.Tr key={backup.name}>
              <Table.Td>
                <span className="nowrap">{formatMoment(backup.madeAt)}</span>
                {/* Two may be of the same minute, and others may have put files into the folder. */}
                <Text size="xs" className={`quiet ${classes.file}`}>
                  {backup.name}
                </Text>
              </Table.Td>
              <Table.Td>{backup.reason}</Table.Td>
              <Table.Td ta="right" className="nowrap">
                {formatBytes(backup.bytes)}
              </Table.Td>
              <Table.Td className="nowrap">{backup.verified ? '✓ intact' : '≠ failed its check'}</Table.Td>
              <Table.Td>{backup.verified && <RestoreButton backup={backup} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
