/** What happened to a bill, and the sections that a source says it would change. */
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type BillView, routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { sectionLabel } from '../../components/labels.ts'

export function BillActions({ view }: { view: BillView }) {
  const actions = [...view.record.actions].sort((a, b) => a.date.localeCompare(b.date))
  return (
    <Table verticalSpacing={5} withRowBorders={false} aria-label="Actions in order">
      <Table.Tbody>
        {actions.map((action) => (
          <Table.Tr key={`${action.date} ${action.action}`}>
            <Table.Th scope="row" fw={500} w={130} className="nowrap">
              {formatDate(action.date)}
            </Table.Th>
            <Table.Td>{action.action}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Drawn where no text of the bill was read: the list must not pass for all that the bill changes. */
export function BillTargets({ view }: { view: BillView }) {
  return (
    <>
      <Text size="sm" className="quiet">
        No text of the bill was read, so it may change other sections too.
      </Text>
      <Table verticalSpacing={5} withRowBorders={false} aria-label="Sections that the bill would change">
        <Table.Tbody>
          {view.targets.map((target) => (
            <Table.Tr key={`${target.sectionId}${target.provision ?? ''}`}>
              <Table.Th scope="row" fw={500} w={150} className="nowrap">
                {target.inStore ? (
                  <Anchor
                    component={Link}
                    to={routes.section(target.sectionId, { provision: target.provision ?? undefined })}
                    inherit
                  >
                    {sectionLabel(target.sectionId, target.provision ?? '')}
                  </Anchor>
                ) : (
                  sectionLabel(target.sectionId, target.provision ?? '')
                )}
              </Table.Th>
              <Table.Td>
                {target.catchline ?? <span className="quiet">Not in the inventory</span>}
                {target.effective && (
                  <Text span size="sm" className="quiet">
                    {' '}
                    · effective {formatDate(target.effective)}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  )
}
