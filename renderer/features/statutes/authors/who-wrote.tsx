/** "Who wrote this": the text with each passage signed by the act that it can be shown to be owed to. */
import { List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Lineage } from '#shared/contract/index.ts'
import { useProcedure } from '../../../app/procedures.ts'
import type { AddressState } from '../../../components/address-state.ts'
import { QueryState } from '../../../components/states.tsx'
import { AuthorLegend } from './author-legend.tsx'
import { legendOf, marksByAuthor, readChosen, writeChosen } from './author-marks.ts'
import classes from './authors.module.css'
import { PassageNote } from './passage-note.tsx'
import { SignedText } from './signed-text.tsx'

export function WhoWrote({
  sectionId,
  versionId,
  address,
}: {
  sectionId: string
  versionId: string
  address: AddressState
}) {
  const lineage = useProcedure('statute.lineage', { id: sectionId, versionId })
  return (
    <QueryState query={lineage}>
      {(answer) => <Signed lineage={answer} sectionId={sectionId} address={address} />}
    </QueryState>
  )
}

function Signed({
  lineage,
  sectionId,
  address,
}: {
  lineage: Lineage
  sectionId: string
  address: AddressState
}) {
  const [opened, setOpened] = useState<number | null>(null)
  const legend = legendOf(lineage)
  const chosen = readChosen(address.get('by'))
  const marks = marksByAuthor(legend)
  const passage = opened === null ? undefined : lineage.passages[opened]
  const choose = (number: number) => {
    const next = new Set(chosen)
    if (!next.delete(number)) next.add(number)
    address.set({ by: writeChosen(next) })
  }
  return (
    <Stack gap="md">
      <AuthorLegend
        legend={legend}
        authors={lineage.authors}
        chosen={chosen}
        choose={choose}
        clear={() => address.set({ by: '' })}
      />
      <Text size="sm" className="no-print">
        The number before a passage is its act’s; press it to read why. A shaded passage is told word by word,
        the others by provision.
      </Text>
      <List size="xs" className={`quiet ${classes.limits}`} spacing={2}>
        {lineage.limits.map((limit) => (
          <List.Item key={limit}>{limit}</List.Item>
        ))}
      </List>
      <SignedText
        lineage={lineage}
        marks={marks}
        chosen={chosen}
        opened={opened}
        open={(index) => setOpened(index === opened ? null : index)}
        provision={address.get('provision')}
      />
      {/* Always there, so that what it comes to say is heard. */}
      <div className={passage ? classes.said : undefined} role="status">
        {passage && (
          <PassageNote
            passage={passage}
            author={passage.author === null ? undefined : lineage.authors[passage.author]}
            mark={marks.get(passage.author)}
            sectionId={sectionId}
            close={() => setOpened(null)}
          />
        )}
      </div>
    </Stack>
  )
}
