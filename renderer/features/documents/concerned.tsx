/** Recommendations that name a section of the statutes which a section of a document changes. */
import { Stack } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import type { DocumentSectionRow, RecommendationMention } from '#shared/contract/index.ts'
import { callProcedure, procedureKey } from '../../app/procedures.ts'
import { RecommendationMentionLine } from '../../components/recommendation-mention.tsx'

/** Sections looked up for one row; a repealer may name a hundred. */
const mostLookedUp = 12

/** @param known recommendations that the act's own record names for the section */
export function Concerned({
  row,
  known,
}: {
  row: DocumentSectionRow
  known: readonly RecommendationMention[]
}) {
  const ids = [
    ...new Set(
      row.targets.flatMap((target) => (target.inStore && target.sectionId ? [target.sectionId] : [])),
    ),
  ]
  const asked = row.recommendations === 0 ? [] : ids.slice(0, mostLookedUp)
  const sections = useQueries({
    queries: asked.map((id) => ({
      queryKey: procedureKey('statute.get', { id }),
      queryFn: () => callProcedure('statute.get', { id }),
    })),
  })
  const mentions = new Map(
    [...known, ...sections.flatMap((section) => section.data?.recommendations ?? [])].map((each) => [
      each.id,
      each,
    ]),
  )
  return (
    <Stack gap="md">
      {[...mentions.values()].map((mention) => (
        <RecommendationMentionLine key={mention.id} mention={mention} />
      ))}
    </Stack>
  )
}
