/** A section with the drafter's marks exactly as printed: deletions struck in brackets, insertions underlined. */
import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { DocumentSectionView, DraftedReading } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { DraftedText } from '../../components/law-text/drafted-text.tsx'
import { marksWords } from '../../components/law-text/trust-words.ts'
import classes from './documents.module.css'

/** The section's marks in the words of a drafted text; where insertions were inferred, they are drawn as inferred. */
function readingOf({ row, segments, oldText, newText }: DocumentSectionView): DraftedReading {
  const inferred = row.marks === 'inferred' || row.marks === 'partly inferred'
  const ops = {
    equal: 'kept',
    delete: 'deleted',
    insert: inferred ? 'inserted-inferred' : 'inserted',
  } as const
  return {
    marks: row.marks,
    oldText,
    newText,
    segments: segments.map(({ op, text }) => ({ op: ops[op], text })),
    notes: [],
  }
}

export function DraftedSection({ view }: { view: DocumentSectionView }) {
  const reading = useMemo(() => readingOf(view), [view])
  const { marks } = view.row
  const marked = view.segments.some((segment) => segment.op !== 'equal')
  return (
    <Stack gap="sm">
      {marks === 'lost' && (
        <CareAlert title="The drafter’s marks were lost">
          <Text size="sm">
            This text came without its underlining, and the law in force does not settle which words are new.
            Shown is the text without its words in brackets.
          </Text>
        </CareAlert>
      )}
      {(marks === 'inferred' || marks === 'partly inferred') && (
        <CareAlert title={marksWords[marks]}>
          <Text size="sm">
            This text came without its underlining. What is drawn as inserted was told by comparing it with
            the law in force; the document itself does not mark it.
          </Text>
        </CareAlert>
      )}
      {marked ? (
        <DraftedText reading={reading} />
      ) : (
        <div className={classes.plain} lang="en">
          {view.segments.length > 0 ? view.segments.map((segment) => segment.text).join('') : view.newText}
        </div>
      )}
    </Stack>
  )
}
