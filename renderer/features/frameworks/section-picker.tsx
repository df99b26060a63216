/** Search-as-you-type over the sections of the statutes; what is picked is mapped at once. */
import { Combobox, Loader, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { sectionLabel } from '../../components/labels.ts'

export type FoundSection = Output<'framework.sections'>['results'][number]

export interface SectionPickerProps {
  readonly label: string
  readonly onPick: (section: FoundSection) => void
  readonly error: string | undefined
  readonly onClose: () => void
}

export function SectionPicker({ label, onPick, error, onClose }: SectionPickerProps) {
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const search = useProcedure('framework.sections', { text: settled, limit: 7 }, { enabled: settled !== '' })
  // What answers other words than those in the box must not be picked by a quick Enter.
  const waits = settled !== typed.trim() || search.isFetching
  const results = settled === '' || waits ? [] : (search.data?.results ?? [])
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(index) => {
        const section = results[Number(index)]
        if (!section) return
        onPick(section)
        setTyped('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          aria-label={label}
          description="A section, a provision or words of the catchline: 53a-192a(a), trafficking"
          autoComplete="off"
          autoFocus
          maw={480}
          value={typed}
          error={error}
          rightSection={waits ? <Loader size={16} aria-label="Searching" /> : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !combobox.dropdownOpened) onClose()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled === ''}>
        <Combobox.Options aria-label="Sections that match">
          {results.map(({ id, provision, catchline, status }, index) => (
            <Combobox.Option value={String(index)} key={id}>
              <Text size="sm">
                {sectionLabel(id, provision)}
                {status !== 'active' && ` (${status})`}
              </Text>
              <Text size="xs" className="quiet">
                {catchline}
              </Text>
            </Combobox.Option>
          ))}
          {results.length === 0 && (
            <Combobox.Empty>
              {waits ? 'Searching…' : (search.error?.message ?? 'No section matches.')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
