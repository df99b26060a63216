/** A section mapped to a criterion: its catchline, whether it is law, the act that last touched it. */
import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type MappedSection, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { capitalised, sectionLabel } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import classes from './frameworks.module.css'

export interface MappedLineProps {
  readonly mapped: MappedSection
  readonly code: string
  readonly busy: boolean
  readonly onUnmap: () => void
}

export function MappedLine({ mapped, code, busy, onUnmap }: MappedLineProps) {
  const { sectionId, provision, note, section } = mapped
  const label = sectionLabel(sectionId, provision)
  return (
    <li className={classes.mapped}>
      {section ? (
        <Anchor
          component={Link}
          to={routes.section(sectionId, provision === '' ? {} : { provision })}
          size="sm"
          className="nowrap"
        >
          {label}
        </Anchor>
      ) : (
        <Text size="sm" className="nowrap">
          {label}
        </Text>
      )}
      <Text size="sm" className={classes.catchline}>
        {section ? section.catchline : 'The store has no section of this number.'}
        {note !== undefined && <span className="quiet"> · {note}</span>}
      </Text>
      {section && section.status !== 'active' && (
        <ShapeMark shape="✕" word={capitalised(section.status)} color="red" />
      )}
      {section?.lastAct && (
        <Text size="sm" className="quiet">
          last act: <CitedWords text={section.lastAct} />
        </Text>
      )}
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Unmap ${label} from ${code}`}
        loading={busy}
        onClick={onUnmap}
      >
        Unmap
      </Button>
    </li>
  )
}
