/** The words of a row: a redline against the text before it, or the text alone where there is none before. */
import { Stack, Text } from '@mantine/core'
import type { ImportRow } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { LawText } from '../../components/law-text/law-text.tsx'
import { RedlineView } from '../../components/redline/redline-view.tsx'
import { QueryState } from '../../components/states.tsx'

export function PreviewChange({ jobId, row }: { jobId: string; row: ImportRow }) {
  const change = useProcedure('import.change', { jobId, sectionId: row.sectionId, label: row.label })
  return (
    <QueryState query={change}>
      {({ before, after, beforeLabel, afterLabel }) =>
        before !== null && before !== after ? (
          <RedlineView
            before={before}
            after={after}
            beforeLabel={beforeLabel ?? 'the text before it'}
            afterLabel={afterLabel}
          />
        ) : (
          <Stack gap="xs">
            <Text size="sm" className="quiet">
              {before === null
                ? `${afterLabel}. There is no text before it to compare with.`
                : `${afterLabel}. The same words as ${beforeLabel ?? 'the text before it'}.`}
            </Text>
            <LawText text={after} sectionId={row.sectionId} citable={false} />
          </Stack>
        )
      }
    </QueryState>
  )
}
