/** One box that reaches every page and every record: places first, then what the search finds, citations foremost. */
import { Text, VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { searchLongest } from '#shared/contract/index.ts'
import { places } from '../../app/frame/navigation.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useEarlyEnter } from './palette-enter.ts'
import { EverythingEntry, HitEntry, PlaceEntry } from './palette-entries.tsx'
import { usePaletteSelection } from './palette-selection.ts'
import classes from './search.module.css'
import { foundInWords, readingInWords } from './search-words.ts'

const [store, palette] = createSpotlight()

/** Milliseconds without a key after which is searched. */
const rest = 120

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

/** The search for what stands in the box; `waits` while what is known answers other words. */
function usePaletteSearch(text: string) {
  const typed = text.trim()
  const [settled] = useDebouncedValue(typed, rest)
  const query = useProcedure(
    'search.query',
    { text: settled, limit: 12 },
    { enabled: settled !== '', keepPrevious: true },
  )
  const waits = typed !== '' && (settled !== typed || query.isPending || query.isPlaceholderData)
  return { typed, waits, answer: typed === '' ? undefined : query.data, error: waits ? null : query.error }
}

/** What is said between the box and the entries: how a citation was read, or what is wrong with it; and the count. */
function Reading({ words, found }: { words: string | null; found: string | null }) {
  return (
    <div role="status">
      {words !== null && (
        <Text size="sm" className={classes.reading}>
          {words}
        </Text>
      )}
      {found !== null && <VisuallyHidden>{found}</VisuallyHidden>}
    </div>
  )
}

export function CommandPalette() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [input, setInput] = useState<HTMLInputElement | null>(null)
  const { typed, waits, answer, error } = usePaletteSearch(text)
  const found = matchingPlaces(text)
  // What can be chosen changes with the words, and when their answer comes.
  usePaletteSelection(store, input, waits ? typed : answer)
  const onKeyDown = useEarlyEnter(store, typed, waits && found.length === 0)
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
        maxLength={searchLongest}
        onKeyDown={onKeyDown}
      />
      <Reading
        words={readingInWords(waits ? undefined : answer, error)}
        found={waits || !answer || error ? null : foundInWords(answer)}
      />
      <Spotlight.ActionsList role="listbox" aria-label="Places and records" aria-busy={waits}>
        {found.length > 0 && (
          <Spotlight.ActionsGroup label="Places" role="group" aria-label="Places">
            {found.map((place) => (
              <PlaceEntry key={place.to} place={place} onGo={navigate} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {answer && answer.hits.length > 0 && (
          <Spotlight.ActionsGroup label="Records" role="group" aria-label="Records">
            {answer.hits.map((hit) => (
              <HitEntry key={`${hit.kind} ${hit.id} ${hit.route}`} hit={hit} onGo={navigate} waits={waits} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {typed !== '' && !waits && <EverythingEntry onGo={navigate} text={typed} total={answer?.total} />}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
