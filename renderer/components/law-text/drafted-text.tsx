/** Drafted text as printed: deletions in brackets, insertions underlined, those only inferred dashed. */
import { Group, List, Stack, Text, VisuallyHidden } from '@mantine/core'
import { Fragment } from 'react'
import type { DraftedReading } from '#shared/contract/index.ts'
import classes from './drafted-text.module.css'

type Op = DraftedReading['segments'][number]['op']

const meaning: Record<Exclude<Op, 'kept'>, { spoken: string; legend: string }> = {
  deleted: { spoken: 'deleted', legend: 'deleted, in brackets as printed' },
  inserted: { spoken: 'inserted', legend: 'inserted, marked in the document' },
  'inserted-inferred': {
    spoken: 'inserted, inferred',
    legend: 'inferred to be inserted; the print does not say so',
  },
  uncertain: { spoken: 'uncertain', legend: 'cannot be told: old law or new' },
}

function Segment({ op, text }: { op: Op; text: string }) {
  if (op === 'kept') return text
  const Tag = op === 'deleted' ? 'del' : op === 'uncertain' ? 'span' : 'ins'
  // White space about the words is not marked: a line under nothing reads as a mistake.
  const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return (
    <>
      {lead}
      {words !== '' && (
        <Tag className={classes[op]}>
          <VisuallyHidden>[{meaning[op].spoken}: </VisuallyHidden>
          {op === 'deleted' ? bracketed(words) : words}
          <VisuallyHidden>]</VisuallyHidden>
        </Tag>
      )}
      {trail}
    </>
  )
}

/** A deletion as the print shows it; the reading may leave its brackets out. */
function bracketed(words: string): string {
  return words.startsWith('[') ? words : `[${words}]`
}

export function DraftedText({ reading }: { reading: DraftedReading }) {
  const used = (Object.keys(meaning) as (keyof typeof meaning)[]).filter((op) =>
    reading.segments.some((segment) => segment.op === op),
  )
  return (
    <Stack gap="sm">
      <Group gap="md" component="ul" className={classes.legend} aria-label="What the marks mean">
        {used.map((op) => (
          <Text key={op} component="li" size="sm">
            <span className={classes[op]} aria-hidden>
              {op === 'deleted' ? '[abc]' : 'abc'}
            </span>{' '}
            {meaning[op].legend}
          </Text>
        ))}
      </Group>
      <div className={classes.text}>
        {reading.segments.map((segment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the segments of one text never change places
          <Fragment key={index}>
            <Segment op={segment.op} text={segment.text} />
          </Fragment>
        ))}
      </div>
      {reading.notes.length > 0 && (
        <List size="sm" spacing={4}>
          {reading.notes.map((note) => (
            <List.Item key={note}>{note}</List.Item>
          ))}
        </List>
      )}
    </Stack>
  )
}
