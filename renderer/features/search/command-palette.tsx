/** One box that reaches every page and every record: places first, then what the search finds, citations foremost. */
import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type AppError, type Output, routes, type SearchHit } from '#shared/contract/index.ts'
import { type Place, places } from '../../app/frame/navigation.ts'
import { useProcedure } from '../../app/procedures.ts'
import { Highlighted } from './highlighted.tsx'
import { searchKinds } from './kinds.ts'
import { usePaletteSelection } from './palette-selection.ts'
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

interface EntryProps {
  readonly id: string
  readonly onGo: (route: string) => void
}

function HitEntry({ hit, id, onGo }: EntryProps & { hit: SearchHit }) {
  const kind = searchKinds[hit.kind]
  return (
    <Spotlight.Action className={classes.entry} id={id} role="option" onClick={() => onGo(hit.route)}>
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

function PlaceEntry({ place, id, onGo }: EntryProps & { place: Place }) {
  return (
    <Spotlight.Action
      className={classes.entry}
      id={id}
      role="option"
      label={place.label}
      leftSection={<place.icon size={18} stroke={1.6} aria-hidden />}
      rightSection={<Text size="xs">{`g ${place.key}`}</Text>}
      onClick={() => onGo(place.to)}
    />
  )
}

/** What is said between the box and the entries: how a citation was read, or what is wrong with it. */
function Reading({ answer, error }: { answer: Output<'search.query'> | undefined; error: AppError | null }) {
  const words =
    error?.message ?? answer?.citationProblem ?? (answer?.citation ? `Read as ${answer.citation}` : null)
  return (
    <Text size="sm" className={words === null ? undefined : classes.reading} role="status">
      {words}
    </Text>
  )
}

export function CommandPalette() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const [settled] = useDebouncedValue(text.trim(), 120)
  const search = useProcedure(
    'search.query',
    { text: settled, limit: 12 },
    { enabled: settled !== '', keepPrevious: true },
  )
  const answer = settled === '' ? undefined : search.data
  usePaletteSelection(store, input, answer)
  const found = matchingPlaces(text)
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      scrollable
      maxHeight="60vh"
      size="lg"
      attributes={{ content: { 'aria-label': 'Search or go to' } }}
    >
      <Spotlight.Search
        ref={setInput}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-label="Search or go to"
        placeholder="A place, a citation such as 53a-192a(a), or words"
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      />
      <Reading answer={answer} error={settled === '' ? null : search.error} />
      <Spotlight.ActionsList role="listbox" aria-label="Places and records">
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Places" role="group" aria-label="Places">
            {found.map((place) => (
              <PlaceEntry key={place.to} id={`palette-place-${place.key}`} place={place} onGo={navigate} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {answer && answer.hits.length > 0 && (
          <Spotlight.ActionsGroup label="Records" role="group" aria-label="Records">
            {answer.hits.map((hit, index) => (
              <HitEntry
                key={`${hit.kind} ${hit.id} ${hit.route}`}
                id={`palette-hit-${index}`}
                hit={hit}
                onGo={navigate}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {settled !== '' && (
          <Spotlight.Action
            className={classes.entry}
            id="palette-everything"
            role="option"
            label={`Search everything for “${settled}”${answer ? ` (${answer.total})` : ''}`}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
            onClick={() => navigate(routes.search(settled))}
          />
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
