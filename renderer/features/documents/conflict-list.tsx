/** Other bills and acts that touch the same provisions: this document's section, the other's, and how they relate. */
import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type ConflictView, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { sectionLabel } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { conflictGroups } from './conflict-groups.ts'
import { relationMarks } from './document-words.ts'
import classes from './documents.module.css'

export interface ConflictListProps {
  conflicts: readonly ConflictView[]
  /** Address of the section of this document with that number, for links to it. */
  sectionRoute: (number: string) => string
  /** Level of the headings that name the sections of the statutes. */
  level: 3 | 4 | 5
}

export function ConflictList({ conflicts, sectionRoute, level }: ConflictListProps) {
  return (
    <Stack gap="md">
      {conflictGroups(conflicts).map((group) => (
        <div key={group.sectionId}>
          {group.provisions.map(({ provision, conflicts: found }) => (
            <div key={provision}>
              <Title order={level} size="h6" mt={4}>
                <Anchor
                  component={Link}
                  to={routes.section(group.sectionId, { provision: provision || undefined })}
                  inherit
                >
                  {sectionLabel(group.sectionId, provision)}
                </Anchor>
                {provision === '' && <span className="quiet">, the section as a whole</span>}
              </Title>
              {found.map((conflict) => (
                <Conflict
                  key={`${conflict.mine.number} ${conflict.other.documentId} ${conflict.other.number}`}
                  conflict={conflict}
                  mineRoute={sectionRoute(conflict.mine.number)}
                />
              ))}
            </div>
          ))}
        </div>
      ))}
    </Stack>
  )
}

function effectiveOn(date: string | null): string {
  return date === null ? '' : `, effective ${formatDate(date)}`
}

function Conflict({ conflict, mineRoute }: { conflict: ConflictView; mineRoute: string }) {
  const { mine, other, relation, note } = conflict
  const { shape, word, color, sentence } = relationMarks[relation]
  return (
    <div className={classes.conflict}>
      <Text size="sm">
        <Anchor
          component={Link}
          to={mineRoute}
          inherit
          className="nowrap"
        >{`Sec.\u00a0${mine.number}`}</Anchor>
        {' here'}
        {effectiveOn(mine.effective)}, and{' '}
        <Anchor component={Link} to={other.route} inherit>
          {`${other.label}, sec.\u00a0${other.number}`}
        </Anchor>
        {effectiveOn(other.effective)}
        <span className="quiet">{` (${other.outcome})`}</span>. <CitedWords text={note || sentence} />
      </Text>
      <ShapeMark shape={shape} word={word} color={color} />
    </div>
  )
}
