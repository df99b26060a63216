/** Search-as-you-type over sections of bills, acts and the statutes; one is picked. */
import type { ReactNode } from 'react'
import type { PinnablePlace } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { SearchBox, useTypedWords } from '../../components/search-box.tsx'

export interface PlacePickerProps {
  readonly picked: PinnablePlace | null
  readonly onPick: (place: PinnablePlace | null) => void
  readonly error: ReactNode
  /** Marks the box for the form, which moves focus to it when something is wrong. */
  readonly path: string
}

const keyOf = ({ documentId, documentSection, sectionId, provision }: PinnablePlace) =>
  [documentId, documentSection, sectionId, provision].join(' ')

export function PlacePicker({ picked, onPick, error, path }: PlacePickerProps) {
  const words = useTypedWords()
  const { settled } = words
  const search = useProcedure('tracking.places', { text: settled, limit: 12 }, { enabled: settled !== '' })
  return (
    <SearchBox
      words={words}
      search={search}
      optionOf={(place) => ({ key: keyOf(place), label: place.label, detail: place.detail })}
      listLabel="Places that match"
      nothing="Nothing in the store matches. Bills and acts must be imported before an element can be pinned to them."
      onPick={onPick}
      picked={picked?.label}
      onTyped={() => onPick(null)}
      label="Where it stands"
      description="Type a section, a bill or an act: 53a-192a(a), SB 311 section 2, P.A. 21-103"
      data-path={path}
      data-autofocus
      withAsterisk
      error={error}
    />
  )
}
