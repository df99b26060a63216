/** Search-as-you-type over sections of bills, acts and the statutes; one is picked. */
import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import type { PinnablePlace } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'

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
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const search = useProcedure(
    'tracking.places',
    { text: settled, limit: 12 },
    { enabled: settled !== '', keepPrevious: true },
  )
  const results = settled === '' ? [] : (search.data?.results ?? [])
  const pick = (index: string) => {
    const place = results[Number(index)]
    if (!place) return
    onPick(place)
    setTyped('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          label="Where it stands"
          description="Type a section, a bill or an act: 53a-192a(a), SB 311 section 2, P.A. 21-103"
          data-path={path}
          data-autofocus
          withAsterisk
          autoComplete="off"
          // What was picked stands in the box until something else is typed.
          value={picked ? picked.label : typed}
          error={error}
          rightSection={search.isFetching ? <Loader size={16} aria-label="Searching" /> : undefined}
          onChange={(event) => {
            onPick(null)
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onFocus={() => settled !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === ''}>
        <Combobox.Options aria-label="Places that match" mah={280} style={{ overflowY: 'auto' }}>
          {results.map((place, index) => (
            <Combobox.Option value={String(index)} key={keyOf(place)}>
              <Text size="sm">{place.label}</Text>
              <Text size="xs" className="quiet">
                {place.detail}
              </Text>
            </Combobox.Option>
          ))}
          {results.length === 0 && !search.isFetching && (
            <Combobox.Empty>
              {search.error
                ? search.error.message
                : 'Nothing in the store matches. Bills and acts must be imported before an element can be pinned to them.'}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
