/** Sections of the inventory that no criterion has. */
import { Anchor, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type FrameworkView, routes } from '#shared/contract/index.ts'
import { sectionLabel } from '../../components/labels.ts'
import classes from './frameworks.module.css'

export function LeftOver({ sections }: { sections: FrameworkView['unmapped'] }) {
  return (
    <section aria-labelledby="left-over">
      <Title order={3} size="h5" mb="xs" id="left-over">
        Sections of the inventory mapped to no criterion ({sections.length})
      </Title>
      {sections.length === 0 ? (
        <Text size="sm">Every section of the inventory is mapped.</Text>
      ) : (
        <ul className={classes.left}>
          {sections.map(({ id, catchline, status }) => (
            <li key={id}>
              <Anchor component={Link} to={routes.section(id)} inherit className="nowrap">
                {sectionLabel(id)}
              </Anchor>{' '}
              {catchline}
              {status !== 'active' && <span className="quiet"> ({status})</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
