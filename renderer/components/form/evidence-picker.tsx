/** Search-as-you-type over acts, sections, provisions, bills and sources; what is picked is listed below the box. */
import { CloseButton, Group, Stack, Text, TextInput } from '@mantine/core'
import type { Evidence } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { capitalised } from '../labels.ts'
import { SearchBox, type TypedWords } from '../search-box.tsx'
import classes from './evidence-picker.module.css'
import { type PickedEvidence, sameEvidence, withWords, wordsOf } from './picked-evidence.ts'

interface PickerProps {
  /** The words in the box; what is left in it unpicked is for the form to object to, see `objectsToUnpicked`. */
  readonly words: TypedWords
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

export function EvidencePicker({ words, picked, onChange, error, path }: PickerProps) {
  const { settled } = words
  const search = useProcedure('evidence.search', { text: settled, limit: 7 }, { enabled: settled !== '' })
  return (
    <Stack gap="xs">
      <SearchBox
        words={words}
        search={search}
        offers={({ evidence }) => !picked.some((item) => sameEvidence(item.evidence, evidence))}
        optionOf={({ evidence, label, detail }) => ({ key: JSON.stringify(evidence), label, detail })}
        listLabel="Records that match"
        nothing="Nothing in the store matches. Evidence must be a record of the store."
        onPick={({ evidence, label }) => onChange([...picked, { evidence, label }])}
        label="Evidence"
        description="Type a citation, an act, a bill or words: 53a-192a(a), P.A. 21-103, SB 311"
        data-path={path}
        error={error}
      />
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
