/** Departments of a round: who has reported and who has not, each with the way into its report. */
import { Button, Group, SegmentedControl, Table, Text, TextInput } from '@mantine/core'
import type { RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import { useAddressState } from '../../components/address-state.ts'
import { capitalised, counted } from '../../components/labels.ts'
import { Bounded } from './bounded.tsx'
import { DepartmentState } from './department-state.tsx'

export interface DepartmentTableProps {
  readonly round: RoundView
  readonly onReport: (department: RoundDepartmentView) => void
  readonly onEdit: (department: RoundDepartmentView) => void
}

type Shown = 'all' | 'reported' | 'missing'

function isShown({ report, name }: RoundDepartmentView, show: Shown, find: string): boolean {
  if (show !== 'all' && (report !== null) !== (show === 'reported')) return false
  return name.toLowerCase().includes(find.trim().toLowerCase())
}

export function DepartmentTable({ round, onReport, onEdit }: DepartmentTableProps) {
  const { get, set } = useAddressState()
  const { departments } = round
  const reported = departments.filter(({ report }) => report !== null).length
  const show: Shown = get('show') === 'reported' ? 'reported' : get('show') === 'missing' ? 'missing' : 'all'
  const rows = departments.filter((one) => isShown(one, show, get('find')))
  return (
    <>
      <Group gap="sm" mb="xs">
        <SegmentedControl
          aria-label="Departments shown"
          value={show}
          onChange={(next) => set({ show: next === 'all' ? '' : next })}
          data={[
            { value: 'all', label: `All (${departments.length})` },
            { value: 'reported', label: `Reported (${reported})` },
            { value: 'missing', label: `Not reported (${departments.length - reported})` },
          ]}
        />
        <TextInput
          aria-label="Find a department"
          placeholder="Find a department"
          value={get('find')}
          onChange={(event) => set({ find: event.currentTarget.value })}
        />
      </Group>
      <Text size="sm" className="quiet" role="status" mb={4}>
        {counted(rows.length, 'department')}
      </Text>
      <Bounded label="Departments of the round">
        <Table verticalSpacing={6} stickyHeader aria-label="Departments">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Department</Table.Th>
              <Table.Th scope="col" w={250}>
                Report
              </Table.Th>
              <Table.Th scope="col" w={110}>
                Last before
              </Table.Th>
              <Table.Th scope="col" w={200}>
                What to do
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((department) => (
              <Table.Tr key={department.id}>
                <Table.Th scope="row" fw={500}>
                  {department.name}
                  <Text size="xs" className="quiet">
                    {[capitalised(department.kind), department.contact].filter(Boolean).join(' · ')}
                  </Text>
                </Table.Th>
                <Table.Td>
                  <DepartmentState department={department} round={round} />
                </Table.Td>
                <Table.Td className="tabular">{department.lastReported ?? 'none'}</Table.Td>
                <Table.Td>
                  <Group gap={6} wrap="nowrap">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`${department.report ? 'Open' : 'Enter'} report of ${department.name}`}
                      onClick={() => onReport(department)}
                    >
                      {department.report ? 'Open report' : 'Enter report'}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={`Edit ${department.name}`}
                      onClick={() => onEdit(department)}
                    >
                      Edit
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Bounded>
    </>
  )
}
