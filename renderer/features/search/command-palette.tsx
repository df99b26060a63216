/** One box that reaches every page and every record: places first, then what the search finds, citations foremost. */
import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { routes, type SearchHit } from '#shared/contract/index.ts'
import { places } from '../../app/frame/navigation.ts'
import { useProcedure } from '../../app/procedures.ts'
import { Highlighted } from './highlighted.tsx'
import { searchKinds } from './kinds.ts'
import classes from './search.module.css'

const [store, palette] = createSpotlight()

export function openPalette(): void {
  palette.open()
}

/** Places whose name has a word that starts with what was typed; all of them for nothing typed. */
export function matchingPlaces(text: string): typeof places {
  const typed = text.trim().toLowerCase()
  return places.filter((place) =>
    typed === '' ? true : ` ${place.label.toLowerCase()}`.includes(` ${typed}`),
  )
}

function HitAction({ hit, onGo }: { hit: SearchHit; onGo: (route: string) => void }) {
  const kind = searchKinds[hit.kind]
  return (
    <Spotlight.Action onClick={() => onGo(hit.route)} aria-label={`${kind.one}: ${hit.title}. ${hit.detail}`}>
      <kind.icon size={18} stroke={1.6} aria-hidden className={classes.kindIcon} />
      <span className={classes.hit}>
        <span className={classes.hitTitle}>{hit.title}</span>
        <span className={classes.hitDetail}>
          {kind.one} · {hit.detail}
        </span>
        {hit.snippet.length > 0 && (
          <span className={classes.snippet}>
            <Highlighted runs={hit.snippet} />
          </span>
        )}
      </span>
    </Spotlight.Action>
  )
}

export function CommandPalette() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 120)
  const search = useProcedure(
    'search.query',
    { text: settled, limit: 12 },
    { enabled: settled !== '', keepPrevious: true },
  )
  const answer = settled === '' ? undefined : search.data
  const hits = answer?.hits ?? []
  const found = matchingPlaces(text)
  return (
    <Spotlight.Root store={store} query={text} onQueryChange={setText} scrollable maxHeight="60vh" size="lg">
      <Spotlight.Search
        aria-label="Search or go to"
        placeholder="A place, a citation such as 53a-192a(a), or words"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {answer?.citation && (
          <Text size="sm" className={classes.reading}>
            Read as {answer.citation}
          </Text>
        )}
        {answer?.citationProblem && (
          <Text size="sm" className={classes.reading} role="status">
            {answer.citationProblem}
          </Text>
        )}
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label="Records">
            {hits.map((hit) => (
              <HitAction key={`${hit.kind}:${hit.id}:${hit.route}`} hit={hit} onGo={navigate} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Places">
            {found.map((place) => (
              <Spotlight.Action
                key={place.to}
                label={place.label}
                leftSection={<place.icon size={18} stroke={1.6} aria-hidden />}
                rightSection={<Text size="xs">{`g ${place.key}`}</Text>}
                onClick={() => navigate(place.to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {settled !== '' && (
          <Spotlight.Action
            label={`Search everything for “${settled}”${answer ? ` (${answer.total})` : ''}`}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
            onClick={() => navigate(routes.search(settled))}
          />
        )}
        {search.error && (
          <Text size="sm" className={classes.reading} role="alert">
            {search.error.message}
          </Text>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
