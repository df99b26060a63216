/** A text that was brought and is not kept yet: typed or corrected in a box, or told by its size where it is long. */
import { Button, Group, List, Text, Textarea } from '@mantine/core'
import { type BroughtText, pasted } from './brought-texts.ts'
import { useWordCount } from './count-words.ts'

/** Beyond so many characters a text is not drawn in a box: laying it out anew would hold the page up. */
const drawnUpTo = 20_000

export interface PastedBoxProps {
  name: string
  brought: BroughtText
  onChange: (text: BroughtText) => void
  onTyping: (typing: boolean) => void
}

export function PastedBox({ name, brought, onChange, onTyping }: PastedBoxProps) {
  const { text, fileName, notes } = brought
  const long = text.length > drawnUpTo
  const words = useWordCount(long ? text : null)
  const replace = (next: string) => onChange(pasted(next))
  return (
    <>
      {long ? (
        <Group gap="sm">
          <Text size="sm">
            {words === null ? 'Counting the' : words.toLocaleString('en-US')} words{' '}
            {fileName === null ? 'pasted' : `from “${fileName}”`}.
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => replace('')}>
            Paste another text
          </Button>
        </Group>
      ) : (
        <Textarea
          aria-label={`${name}, pasted`}
          placeholder="Paste the text here. Once it is compared it is kept in this data folder, so that the link opens it again."
          autosize
          minRows={2}
          maxRows={6}
          value={text}
          onChange={(event) => replace(event.currentTarget.value)}
          onFocus={() => onTyping(true)}
          onBlur={() => onTyping(false)}
          onPaste={(event) => {
            const added = event.clipboardData.getData('text/plain')
            if (added.length <= drawnUpTo) return
            // A long text never enters the box.
            event.preventDefault()
            const { selectionStart, selectionEnd } = event.currentTarget
            onTyping(false)
            replace(text.slice(0, selectionStart) + added + text.slice(selectionEnd))
          }}
          styles={{ input: { fontFamily: 'var(--law-font)' } }}
        />
      )}
      <Notes notes={notes} />
    </>
  )
}

/** What the reader of a file found that its reader should know. */
export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null
  return (
    <List size="sm" spacing={2}>
      {notes.map((note) => (
        <List.Item key={note}>{note}</List.Item>
      ))}
    </List>
  )
}
