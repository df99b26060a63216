/** What is wrong with a table, and what it leaves open: by line and column. */
import { Alert, Checkbox, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { TableFaultView } from '#shared/contract/index.ts'
import { CareAlert } from '../care-alert.tsx'
import { counted } from '../labels.ts'

function Faults({ faults, label }: { faults: readonly TableFaultView[]; label: string }) {
  return (
    <Table.ScrollContainer
      minWidth={420}
      type="native"
      mah={320}
      tabIndex={0}
      role="group"
      aria-label={label}
    >
      <Table verticalSpacing={4} aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={70}>
              Line
            </Table.Th>
            <Table.Th scope="col" w={150}>
              Column
            </Table.Th>
            <Table.Th scope="col">What</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map((fault) => (
            <Table.Tr key={`${fault.line} ${fault.column} ${fault.message}`}>
              <Table.Td className="tabular">{fault.line}</Table.Td>
              <Table.Td>{fault.column ?? '–'}</Table.Td>
              <Table.Td>{fault.message}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export interface FaultTablesProps {
  readonly faults: readonly TableFaultView[]
  readonly answered: boolean
  readonly onAnswered: (answered: boolean) => void
}

export function FaultTables({ faults, answered, onAnswered }: FaultTablesProps) {
  const errors = faults.filter(({ severity }) => severity === 'error')
  const questions = faults.filter(({ severity }) => severity === 'question')
  return (
    <Stack gap="md">
      {errors.length > 0 && (
        <Alert
          color="red"
          variant="outline"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={`${counted(errors.length, 'error')}: nothing of this table can be taken`}
        >
          <Text size="sm" mb="xs">
            Nothing was changed. Mend the table and choose it again.
          </Text>
          <Faults faults={errors} label="Errors" />
        </Alert>
      )}
      {questions.length > 0 && (
        <CareAlert title={`${counted(questions.length, 'question')} to read first`}>
          <Faults faults={questions} label="Questions" />
          {errors.length === 0 && (
            <Checkbox
              mt="sm"
              label="I have read the questions, and want the table taken as it is shown"
              checked={answered}
              onChange={(event) => onAnswered(event.currentTarget.checked)}
            />
          )}
        </CareAlert>
      )}
    </Stack>
  )
}
