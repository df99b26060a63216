/** Chooses one side: any text in the store, found by typing, or one that a person brings. */
import { Select, Stack } from '@mantine/core'
import { memo, useMemo, useState } from 'react'
import type { ComparableText, ListedText } from '#shared/contract/index.ts'
import { BracketOffer } from './bring/bracket-offer.tsx'
import { BringButtons } from './bring/bring-buttons.tsx'
import type { BroughtText } from './bring/brought-texts.ts'
import { KeptNote } from './bring/kept-note.tsx'
import { PastedBox } from './bring/pasted-box.tsx'
import { readFile } from './bring/read-file.ts'
import { ReadingChoice } from './bring/reading-choice.tsx'
import { Refused } from './bring/refused.tsx'
import classes from './compare.module.css'
import { DocumentParts } from './document-parts.tsx'
import { pastedSide, refOf, type SideName } from './sides.ts'
import { documentOf, textOptions } from './text-options.ts'
import { useGrowingList } from './use-growing-list.ts'

export interface SidePickerProps {
  side: SideName
  /** "Old text" */
  name: string
  texts: readonly ListedText[]
  /** What the side shows; null while nothing of the store is shown. */
  shown: ComparableText | null
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

export const SidePicker = memo(function SidePicker(props: SidePickerProps) {
  const { name, texts, shown, value, onChange, brought, onBring } = props
  const groups = useMemo(() => textOptions(texts, shown), [texts, shown])
  const growing = useGrowingList(groups)
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
  const documentId = documentOf(ref)
  const choice = (of: BroughtText) => (
    <>
      <BracketOffer brought={of} onChange={bring} />
      <ReadingChoice name={name} brought={of} onChange={bring} onBoth={props.onBothReadings} />
    </>
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
          maxDropdownHeight={360}
          {...growing}
          nothingFoundMessage="No text in the store matches."
          comboboxProps={{ shadow: 'md' }}
        />
        <BringButtons name={name} onText={bring} onFile={open} onProblem={setProblem} />
      </div>
      {documentId !== null && (
        <DocumentParts name={name} documentId={documentId} value={value} onChange={onChange} />
      )}
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
