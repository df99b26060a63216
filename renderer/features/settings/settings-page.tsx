import { List } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'

export function SettingsPage() {
  const query = useProcedure('backup.list', {})
  return (
    <>
      <PageHeader title="Settings" />
      <QueryState query={query}>
        {(data) => (
          <List>
            {data.backups.map((backup) => (
              <List.Item key={backup.name}>{backup.name}</List.Item>
            ))}
          </List>
        )}
      </QueryState>
    </>
  )
}
