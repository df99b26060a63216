/** The acts that the words are owed to, newest first; choosing some shows theirs alone. */
import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type Lineage, routes } from '#shared/contract/index.ts'
import { counted } from '../../../components/labels.ts'
import { EffectiveDay } from '../history/effective-day.tsx'
import type { LegendEntry } from './author-marks.ts'
import classes from './authors.module.css'

export interface AuthorLegendProps {
  legend: readonly LegendEntry[]
  authors: Lineage['authors']
  chosen: ReadonlySet<number>
  choose: (number: number) => void
  clear: () => void
}

export function AuthorLegend({ legend, authors, chosen, choose, clear }: AuthorLegendProps) {
  return (
    <section aria-labelledby="who-wrote">
      <Group gap="sm" mb={6}>
        <Title order={2} size="h5" id="who-wrote">
          Who wrote this
        </Title>
        {chosen.size > 0 && (
          <Button size="compact-xs" variant="default" className="no-print" onClick={clear}>
            Show all
          </Button>
        )}
      </Group>
      <ul className={classes.legend}>
        {legend.map((entry) => (
          <Entry
            key={entry.mark.number}
            entry={entry}
            author={entry.author === null ? undefined : authors[entry.author]}
            pressed={chosen.has(entry.mark.number)}
            choose={choose}
          />
        ))}
      </ul>
    </section>
  )
}

function Entry({
  entry,
  author,
  pressed,
  choose,
}: {
  entry: LegendEntry
  author: Lineage['authors'][number] | undefined
  pressed: boolean
  choose: (number: number) => void
}) {
  const { mark, words } = entry
  const name = author?.act.replaceAll('P.A. ', 'P.A.\u00a0') ?? 'Act not known'
  return (
    <li className={classes.entry}>
      <button
        type="button"
        className={classes.choice}
        aria-pressed={pressed}
        aria-label={`${mark.number || '?'}: ${name}: show its words alone`}
        onClick={() => choose(mark.number)}
      >
        <span className={classes.sample} data-author={mark.style}>
          {mark.number === 0 ? '?' : mark.number}
        </span>
      </button>
      <Text size="sm" component="span">
        {author?.actId ? (
          <Anchor component={Link} to={routes.act(author.actId, { section: author.actSections[0] })} inherit>
            {name}
          </Anchor>
        ) : (
          name
        )}
        {author && author.actSections.length > 0 && (
          <span>{author.actSections.map((section) => `, s.\u00a0${section}`).join('')}</span>
        )}
        <span className="quiet">
          {' · '}
          {counted(words, 'word')}
          {author && (
            <>
              {' · '}
              <EffectiveDay date={author.effective} assumed={author.effectiveAssumed} />
            </>
          )}
        </span>
      </Text>
    </li>
  )
}
