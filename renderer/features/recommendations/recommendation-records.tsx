/** The records that a recommendation touches: sections as it names them, acts, bills. */
import { Anchor, Stack, Table, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type RecommendationView, routes } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'
import classes from './recommendation.module.css'

export function NamedSections({ sections }: { sections: RecommendationView['sections'] }) {
  if (sections.length === 0) return <Text className="quiet">It names no section of the statutes.</Text>
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing="xs" aria-label="Sections that it names">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Section</Table.Th>
            <Table.Th scope="col">As it names it</Table.Th>
            <Table.Th scope="col">Catchline</Table.Th>
            <Table.Th scope="col">Now</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sections.map((section) => (
            <Table.Tr key={`${section.sectionId}${section.provision ?? ''} ${section.asNamed}`}>
              <Table.Td className="nowrap">
                {section.inStore ? (
                  <Anchor
                    component={Link}
                    to={routes.section(section.sectionId, { provision: section.provision })}
                    size="sm"
                  >
                    {sectionLabel(section.sectionId, section.provision)}
                  </Anchor>
                ) : (
                  sectionLabel(section.sectionId, section.provision)
                )}
              </Table.Td>
              <Table.Td>
                {section.asNamed}
                {section.note !== undefined && (
                  <Text size="sm" className="quiet">
                    {section.note}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{section.catchline ?? '–'}</Table.Td>
              <Table.Td>{section.status ?? 'not in the inventory'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export function ActsAndBills({ acts, bills }: Pick<RecommendationView, 'acts' | 'bills'>) {
  if (acts.length === 0 && bills.length === 0)
    return <Text className="quiet">No act and no bill is recorded with it.</Text>
  return (
    <Stack gap={6} component="ul" className={classes.plain}>
      {acts.map((act) => (
        <li key={act.actId}>
          <Anchor component={Link} to={routes.act(act.actId)} className="nowrap" size="sm">
            {act.number}
          </Anchor>{' '}
          <Text span size="sm">
            {act.title}
            {act.asNamed !== null && <span className="quiet"> (named as “{act.asNamed}”)</span>}
          </Text>
        </li>
      ))}
      {bills.map((bill) => (
        <li key={bill.billId}>
          <Anchor component={Link} to={routes.bill(bill.billId)} className="nowrap" size="sm">
            {bill.number}
          </Anchor>{' '}
          <Text span size="sm">
            {bill.title} <span className="quiet">{`${bill.session} · ${bill.outcome}`}</span>
          </Text>
        </li>
      ))}
    </Stack>
  )
}
