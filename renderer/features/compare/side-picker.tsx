/** Chooses one side: any text in the store, found by typing, or one that a person brings. */
import { Select, Stack } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import { type ComparableText, textAddress } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { BringButtons } from './bring/bring-buttons.tsx'
import { type BroughtText, labelOf, pasted } from './bring/brought-texts.ts'
import { KeptNote } from './bring/kept-note.tsx'
import { PastedBox } from './bring/pasted-box.tsx'
import { readFile } from './bring/read-file.ts'
import { ReadingChoice } from './bring/reading-choice.tsx'
import { Refused } from './bring/refused.tsx'
import classes from './compare.module.css'
import { pastedSide, refOf, type SideName } from './sides.ts'

export interface SidePickerProps {
  side: SideName
  /** "Old text" */
  name: string
  texts: readonly ComparableText[]
  value: string
  onChange: (value: string) => void
  brought: BroughtText
  onBring: (text: BroughtText) => void
  /** Puts both readings of a file side by side; null where three texts are compared. */
  onBothReadings: ((text: BroughtText) => void) | null
  /** Whether someone is typing in the side's box. */
  onTyping: (typing: boolean) => void
  /** Why the text is in no link; null where it is, or is not yet. */
  notKept: string | null
}

/** The label under which a pasted text is kept; in the list it must not read like the entry that pastes a new one. */
const keptByPaste = labelOf(pasted(''))

interface TextGroup {
  group: string
  items: { value: string; label: string }[]
}

function groupsOf(texts: readonly ComparableText[]): TextGroup[] {
  const groups = new Map<string, TextGroup>()
  for (const text of texts) {
    const group = groups.get(text.group) ?? { group: text.group, items: [] }
    groups.set(text.group, group)
    const kept = text.ref.kind === 'kept text'
    group.items.push({
      value: textAddress(text.ref),
      label: kept
        ? `${text.label === keptByPaste ? 'Pasted' : text.label}, kept ${formatDate(text.stageDate)} · ${text.textSha256.slice(0, 6)}`
        : `${text.group} · ${text.label} · ${formatDate(text.stageDate)}`,
    })
  }
  return [{ group: 'Your own', items: [{ value: pastedSide, label: 'Pasted text' }] }, ...groups.values()]
}

export const SidePicker = memo(function SidePicker(props: SidePickerProps) {
  const { name, texts, value, onChange, brought, onBring } = props
  const groups = useMemo(() => groupsOf(texts), [texts])
  const [problem, setProblem] = useState<string | null>(null)
  const [dropping, setDropping] = useState(false)
  const bring = (text: BroughtText) => {
    setProblem(null)
    onBring(text)
  }
  const open = (file: File) => {
    setProblem(null)
    readFile(file).then(bring, (error: Error) => setProblem(error.message))
  }
  const ref = refOf(value)
  const choice = (of: BroughtText) => (
    <ReadingChoice name={name} brought={of} onChange={bring} onBoth={props.onBothReadings} />
  )
  return (
    <Stack
      gap={6}
      className={classes.side}
      data-dropping={dropping || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setDropping(false)
        const [file] = event.dataTransfer.files
        const text = event.dataTransfer.getData('text/plain')
        if (file) open(file)
        else if (text.trim() !== '') bring({ text, from: 'pasted', fileName: null, notes: [] })
      }}
    >
      <div className={classes.choose}>
        <Select
          flex={1}
          miw={160}
          label={name}
          placeholder="Choose a text, paste or drop one"
          data={groups}
          value={value === '' ? null : value}
          onChange={(next) => onChange(next ?? '')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': `Clear the ${name.toLowerCase()}` }}
          limit={200}
          maxDropdownHeight={360}
          nothingFoundMessage="No text in the store matches."
          comboboxProps={{ shadow: 'md' }}
        />
        <BringButtons name={name} onText={bring} onFile={open} onProblem={setProblem} />
      </div>
      {problem && <Refused message={problem} onClose={() => setProblem(null)} />}
      {value === pastedSide && (
        <>
          <PastedBox name={name} brought={brought} onChange={bring} onTyping={props.onTyping} />
          {choice(brought)}
        </>
      )}
      {value === pastedSide && props.notKept && (
        <Refused message={`This text is in no link: ${props.notKept}`} onClose={null} />
      )}
      {ref?.kind === 'kept text' && (
        <KeptNote sha256={ref.id} onForgotten={() => onChange('')} choice={choice} />
      )}
    </Stack>
  )
})
