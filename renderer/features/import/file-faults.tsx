/** Files that could not be read: each with its place and what is wrong. The others can be applied without them. */
import { List, Text } from '@mantine/core'
import type { ImportFileFault } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { counted } from '../../components/labels.ts'
import classes from './import.module.css'

export function FileFaults({ faults }: { faults: readonly ImportFileFault[] }) {
  if (faults.length === 0) return null
  return (
    <CareAlert title={`${counted(faults.length, 'file')} could not be read`}>
      <List size="sm" spacing={4} className={classes.place}>
        {faults.map(({ name, where, message }) => (
          <List.Item key={`${name} ${where} ${message}`}>{message}</List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {faults.length === 1 ? 'It is' : 'They are'} left out. The rest can be applied without{' '}
        {faults.length === 1 ? 'it' : 'them'}.
      </Text>
    </CareAlert>
  )
}
