/** The acts that touched a section, in the order of its source line. */
import { Anchor, List, Text } from '@mantine/core'
import { Link } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import { readableTitle } from '../../components/labels.ts'
import { EffectiveDay } from './history/effective-day.tsx'

type SectionAct = SectionView['acts'][number]

/** "s. 2, s. 87" with no-break spaces. */
function inSections(act: SectionAct): string {
  return act.actSections
    .map((number) => (number === sectionNotOnRecord ? 'section not on record' : `s.\u00a0${number}`))
    .join(', ')
}

/** Title and day, parted where both are known; nothing where neither is. */
function Facts({ act }: { act: SectionAct }) {
  const { title, effective, effectiveAssumed, effectiveWords } = act
  const dated = effective !== null || effectiveWords !== null
  if (!title && !dated) return null
  return (
    <Text size="xs" className="quiet">
      {title && readableTitle(title)}
      {title && dated && ' · '}
      {dated && <EffectiveDay date={effective} assumed={effectiveAssumed} words={effectiveWords ?? ''} />}
    </Text>
  )
}

export function ActsOfSection({ acts }: { acts: SectionView['acts'] }) {
  return (
    <List listStyleType="none" spacing={8} size="sm" styles={{ itemWrapper: { display: 'block' } }}>
      {acts.map((act, index) => (
        // One act may touch a section twice; the order of the source line is what tells the two apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of one fixed list
        <List.Item key={`${act.number} ${index}`}>
          {act.actId ? (
            <Anchor
              component={Link}
              to={routes.act(act.actId, { section: act.actSections[0] })}
              inherit
              className="nowrap"
            >
              {act.number.replace('P.A. ', 'P.A.\u00a0')}
            </Anchor>
          ) : (
            <span className="nowrap">{act.number.replace('P.A. ', 'P.A.\u00a0')}</span>
          )}
          {act.actSections.length > 0 && `, ${inSections(act)}`}
          {act.action && <span className="quiet"> · {act.action}</span>}
          <Facts act={act} />
          {act.from === 'act record' && (
            <Text size="xs" className="quiet">
              From the act’s record; the source line does not have it yet
            </Text>
          )}
        </List.Item>
      ))}
    </List>
  )
}
