/** Paragraphs that may be many: the first few, and the rest when it is asked for. */
import { Button, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { CitedWords } from '../../../components/cited-words.tsx'
import classes from './history.module.css'

export function LongList({
  paragraphs,
  shown,
  what,
}: {
  paragraphs: readonly string[]
  /** So many at first. */
  shown: number
  /** What they are, for the button: "annotations". */
  what: string
}) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const seen = open ? paragraphs : paragraphs.slice(0, shown)
  return (
    <Stack gap={6} align="flex-start">
      <div id={id}>
        {seen.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text
          <Text key={index} size="sm" className={classes.note} mb={6}>
            <CitedWords text={paragraph} />
          </Text>
        ))}
      </div>
      {paragraphs.length > shown && (
        <Button
          size="compact-sm"
          variant="default"
          className="no-print"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? `Show the first ${shown} ${what} only` : `Show all ${paragraphs.length} ${what}`}
        </Button>
      )}
    </Stack>
  )
}
