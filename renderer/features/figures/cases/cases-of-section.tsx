/** What a section's page shows of arrests and convictions under it: the latest numbers, and the way to the charts. */
import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../../app/procedures.ts'
import { capitalised } from '../../../components/labels.ts'
import { PanelPart } from '../../../components/panel-part.tsx'

/** Rows of the latest year are enough here. */
export function CasesOfSection({ sectionId }: { sectionId: string }) {
  const { data } = useProcedure('cases.list', { sectionId })
  if (!data) return null
  const latest = Math.max(0, ...data.rows.map(({ year }) => year))
  return (
    <PanelPart title="Arrests and convictions" count={data.rows.length} empty="None are entered.">
      <List listStyleType="none" spacing={4} size="sm">
        {data.rows
          .filter(({ year }) => year === latest)
          .map(({ id, kind, year, value, reporter }) => (
            <List.Item key={id}>
              {capitalised(kind)}, {year}: {value}
              <Text size="xs" className="quiet">
                {reporter}
              </Text>
            </List.Item>
          ))}
      </List>
      <Anchor component={Link} to={routes.figures({ tab: 'cases', section: sectionId })} size="sm">
        All years, as charts
      </Anchor>
    </PanelPart>
  )
}
