/** Search-as-you-type over acts, sections, provisions, bills and sources; what is picked is listed below the box. */
import { CloseButton, Combobox, Group, Loader, Stack, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { Evidence } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { capitalised } from '../labels.ts'
import classes from './evidence-picker.module.css'
import { type PickedEvidence, sameEvidence, withWords, wordsOf } from './picked-evidence.ts'

interface PickerProps {
  readonly picked: readonly PickedEvidence[]
  readonly onChange: (picked: PickedEvidence[]) => void
  readonly error: React.ReactNode
  /** Marks the box for the form, which moves focus to it when something is wrong. */
  readonly path: string
}

function wordsLabel(evidence: Evidence): string {
  return evidence.kind === 'document' || evidence.kind === 'version' ? 'Quotation' : 'Note'
}

function Picked({
  item,
  onWords,
  onRemove,
}: {
  item: PickedEvidence
  onWords: (words: string) => void
  onRemove: () => void
}) {
  const label = wordsLabel(item.evidence)
  return (
    <li className={classes.picked}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          <strong>{item.label}</strong> <span className="quiet">{capitalised(item.evidence.kind)}</span>
        </Text>
        <CloseButton aria-label={`Remove the evidence ${item.label}`} onClick={onRemove} />
      </Group>
      <TextInput
        size="xs"
        aria-label={`${label} for ${item.label}`}
        placeholder={`${label}, if wanted`}
        maxLength={label === 'Note' ? 500 : 3000}
        value={wordsOf(item.evidence)}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
    </li>
  )
}

export function EvidencePicker({ picked, onChange, error, path }: PickerProps) {
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue(text.trim(), 150)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const search = useProcedure(
    'evidence.search',
    { text: settled, limit: 7 },
    { enabled: settled !== '', keepPrevious: true },
  )
  const results =
    settled === ''
      ? []
      : (search.data?.results ?? []).filter(
          (result) => !picked.some((item) => sameEvidence(item.evidence, result.evidence)),
        )
  const pick = (index: string) => {
    const result = results[Number(index)]
    if (!result) return
    onChange([...picked, { evidence: result.evidence, label: result.label }])
    setText('')
    combobox.closeDropdown()
  }
  return (
    <Stack gap="xs">
      <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
        <Combobox.Target>
          <TextInput
            label="Evidence"
            description="Type a citation, an act, a bill or words: 53a-192a(a), P.A. 21-103, SB 311"
            data-path={path}
            autoComplete="off"
            value={text}
            error={error}
            rightSection={search.isFetching ? <Loader size={16} aria-label="Searching" /> : undefined}
            onChange={(event) => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
              combobox.updateSelectedOptionIndex()
            }}
            onFocus={() => settled !== '' && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={settled === ''}>
          <Combobox.Options aria-label="Records that match">
            {results.map((result, index) => (
              <Combobox.Option value={String(index)} key={JSON.stringify(result.evidence)}>
                <Text size="sm">{result.label}</Text>
                <Text size="xs" className="quiet">
                  {result.detail}
                </Text>
              </Combobox.Option>
            ))}
            {results.length === 0 && !search.isFetching && (
              <Combobox.Empty>
                {search.error
                  ? search.error.message
                  : 'Nothing in the store matches. Evidence must be a record of the store.'}
              </Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {picked.length > 0 && (
        <ul className={classes.pickedList} aria-label="Evidence picked">
          {picked.map((item, index) => (
            <Picked
              key={JSON.stringify({ ...item.evidence, note: undefined, quotation: undefined })}
              item={item}
              onWords={(words) =>
                onChange(
                  picked.map((one, at) =>
                    at === index ? { ...one, evidence: withWords(one.evidence, words) } : one,
                  ),
                )
              }
              onRemove={() => onChange(picked.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
      )}
    </Stack>
  )
}
