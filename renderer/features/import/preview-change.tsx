/** The words of a row: a redline against the text before it, or the text alone where there is none before. */
import { Stack, Text } from '@mantine/core'
import type { ImportRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { LawText } from '../../components/law-text/law-text.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'
import { QueryState } from '../../components/states.tsx'
import { DraftedWords } from './drafted-words.tsx'

/** A document's redline compares all that is printed, brackets and underlined words alike: what else is a print? */
const asPrinted = ['Both texts are compared as printed, with their [brackets] and insertions.']

export function PreviewChange({ jobId, row }: { jobId: string; row: ImportRow }) {
  const change = useProcedure('import.change', { jobId, key: row.key })
  return (
    <QueryState query={change}>
      {({ before, after, beforeLabel, afterLabel }) =>
        before !== null && before !== after ? (
          <RedlineView
            before={before}
            after={after}
            beforeLabel={beforeLabel ?? 'the text before it'}
            afterLabel={afterLabel}
            warnings={row.kind === 'document' ? asPrinted : []}
          />
        ) : (
          <Stack gap="xs">
            <Text size="sm" className="quiet">
              {before === null
                ? `${afterLabel}. There is no text before it to compare with.`
                : `${afterLabel}. The same words as ${beforeLabel ?? 'the text before it'}.`}
            </Text>
            {row.kind === 'section text' ? (
              <LawText text={after} sectionId={row.sectionId} citable={false} />
            ) : (
              <DraftedWords text={after} />
            )}
          </Stack>
        )
      }
    </QueryState>
  )
}
