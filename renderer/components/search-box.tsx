/** A box that searches the store as someone types, and offers what it finds. */
import { Combobox, Loader, Text, TextInput, type TextInputProps, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'

/** Milliseconds without a key after which is searched. */
const REST = 150

export interface TypedWords {
  readonly typed: string
  setTyped(words: string): void
  /** What is searched for: the words once someone rests; '' asks nothing. */
  readonly settled: string
}

export function useTypedWords(): TypedWords {
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), REST)
  return { typed, setTyped, settled }
}

interface Search<R> {
  readonly data?: { readonly results: readonly R[] } | undefined
  readonly isFetching: boolean
  readonly error: { readonly message: string } | null
}

export interface SearchBoxProps<R> extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly words: TypedWords
  /** The answer for `words.settled`. */
  readonly search: Search<R>
  /** Which of the results are offered; all where it is left out. */
  readonly offers?: (result: R) => boolean
  readonly optionOf: (result: R) => {
    readonly key: string
    readonly label: string
    readonly detail: ReactNode
  }
  /** The list's name for screen readers. */
  readonly listLabel: string
  /** Said where nothing matches. */
  readonly nothing: string
  readonly onPick: (result: R) => void
  /** What was picked stands in the box until something else is typed. */
  readonly picked?: string | undefined
  readonly onTyped?: () => void
  /** Escape pressed while no list is open. */
  readonly onLeave?: () => void
}

/** @returns the box; a result is picked by mouse, or by arrow keys and Enter */
export function SearchBox<R>({
  words: { typed, setTyped, settled },
  search,
  offers = () => true,
  optionOf,
  listLabel,
  nothing,
  onPick,
  picked,
  onTyped,
  onLeave,
  ...input
}: SearchBoxProps<R>) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  // What answers other words than those in the box must not be picked by a quick Enter.
  const waits = settled !== typed.trim() || search.isFetching
  const results = settled === '' || waits ? [] : (search.data?.results ?? []).filter(offers)
  const pick = (index: string) => {
    const result = results[Number(index)]
    if (result === undefined) return
    onPick(result)
    setTyped('')
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.Target>
        <TextInput
          autoComplete="off"
          {...input}
          value={picked ?? typed}
          rightSection={waits ? <Loader size={16} aria-label="Searching" /> : undefined}
          onChange={(event) => {
            onTyped?.()
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.resetSelectedOption()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !combobox.dropdownOpened) onLeave?.()
            // Enter in the middle of a search picks or does nothing: it never sends the form that the box stands in.
            if (event.key === 'Enter' && typed.trim() !== '') event.preventDefault()
          }}
          onFocus={() => settled !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === ''}>
        <Combobox.Options aria-label={listLabel} mah={280} style={{ overflowY: 'auto' }}>
          {results.map((result, index) => {
            const { key, label, detail } = optionOf(result)
            return (
              <Combobox.Option value={String(index)} key={key}>
                <Text size="sm">{label}</Text>
                <Text size="xs" className="quiet">
                  {detail}
                </Text>
              </Combobox.Option>
            )
          })}
          {results.length === 0 && (
            <Combobox.Empty>{waits ? 'Searching…' : (search.error?.message ?? nothing)}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
