/** A bill's versions in order of stage, with the redline from one to the next where both have a text. */
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, textAddress } from '#shared/contract/index.ts'
import { type BillVersion, billStage } from '#shared/model/index.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './legislation.module.css'

/** In the order in which a bill passes its stages; within a stage by date. */
export function inOrderOfStage(versions: readonly BillVersion[]): BillVersion[] {
  return [...versions].sort(
    (a, b) =>
      billStage.options.indexOf(a.stage) - billStage.options.indexOf(b.stage) ||
      (a.date ?? '').localeCompare(b.date ?? ''),
  )
}

export function BillVersions({ versions, lit }: { versions: readonly BillVersion[]; lit: string }) {
  const ordered = inOrderOfStage(versions)
  return (
    <Table.ScrollContainer minWidth={520} type="native" scrollAreaProps={{ tabIndex: 0 }}>
      <Table verticalSpacing={6} aria-label="Versions">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Version</Table.Th>
            <Table.Th>Stage</Table.Th>
            <Table.Th>Date</Table.Th>
            <Table.Th>LCO No.</Table.Th>
            <Table.Th>Text</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map((version, index) => (
            <Table.Tr key={version.id} className={classes.row} data-lit={version.id === lit || undefined}>
              <Table.Th scope="row" fw={500}>
                {version.actId ? (
                  <Anchor component={Link} to={routes.act(version.actId)} inherit>
                    {version.label}
                  </Anchor>
                ) : (
                  version.label
                )}
              </Table.Th>
              <Table.Td>{capitalised(version.stage)}</Table.Td>
              <Table.Td className="nowrap">
                {version.date ? formatDate(version.date) : 'Not recorded'}
              </Table.Td>
              <Table.Td>{version.lcoNumber ?? '–'}</Table.Td>
              <Table.Td>
                <TextLink version={version} earlier={ordered.slice(0, index).findLast((each) => each.text)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function TextLink({ version, earlier }: { version: BillVersion; earlier: BillVersion | undefined }) {
  if (!version.text)
    return (
      <Text span size="sm" className="quiet">
        Not in Charter Oak
      </Text>
    )
  const address = (id: string) => textAddress({ kind: 'bill version', id })
  return (
    <Anchor
      component={Link}
      to={routes.compare({ old: earlier && address(earlier.id), new: address(version.id) })}
      inherit
    >
      {earlier ? `Redline from ${earlier.label}` : 'Compare'}
    </Anchor>
  )
}
