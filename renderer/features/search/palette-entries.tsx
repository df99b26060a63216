/** The entries of the palette: places, records, and the way to the search page. */
import { Text } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { routes, type SearchHit } from '#shared/contract/index.ts'
import type { Place } from '../../app/frame/navigation.ts'
import { Highlighted } from './highlighted.tsx'
import { searchKinds } from './kinds.ts'
import classes from './search.module.css'

interface EntryProps {
  readonly onGo: (route: string) => void
}

function HitWords({ hit }: { hit: SearchHit }) {
  const kind = searchKinds[hit.kind]
  return (
    <>
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
    </>
  )
}

/** @param waits the record was found by other words than those in the box: it is shown, and cannot be chosen */
export function HitEntry({ hit, onGo, waits }: EntryProps & { hit: SearchHit; waits: boolean }) {
  if (waits)
    return (
      <div className={classes.waiting} aria-hidden>
        <HitWords hit={hit} />
      </div>
    )
  return (
    <Spotlight.Action className={classes.entry} role="option" onClick={() => onGo(hit.route)}>
      <HitWords hit={hit} />
    </Spotlight.Action>
  )
}

export function PlaceEntry({ place, onGo }: EntryProps & { place: Place }) {
  return (
    <Spotlight.Action
      className={classes.entry}
      role="option"
      label={place.label}
      leftSection={<place.icon size={18} stroke={1.6} aria-hidden />}
      rightSection={<Text size="xs">{`g ${place.key}`}</Text>}
      onClick={() => onGo(place.to)}
    />
  )
}

/** How many characters of what was typed are said again. */
const saidOfIt = 60

/** @param total how many records there are; undefined where that is not known */
export function EverythingEntry({
  onGo,
  text,
  total,
}: EntryProps & { text: string; total: number | undefined }) {
  const said = text.length > saidOfIt ? `${text.slice(0, saidOfIt)}…` : text
  return (
    <Spotlight.Action
      className={classes.entry}
      role="option"
      label={`Search everything for “${said}”${total === undefined ? '' : ` (${total})`}`}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      onClick={() => onGo(routes.search(text))}
    />
  )
}
