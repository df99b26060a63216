/** Says of a kept text that it is kept and where, and offers to forget it. */
import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useCommand } from '../../../app/procedures.ts'
import { useUndoToast } from '../../../components/use-undo.ts'
import type { BroughtText } from './brought-texts.ts'
import { readingsFit, useKeptBrought } from './kept-readings.ts'
import { Notes } from './pasted-box.tsx'
import { Refused } from './refused.tsx'

export interface KeptNoteProps {
  sha256: string
  onForgotten: () => void
  /** Draws the choice of reading where there are several, and the offer to read a drafter's brackets. */
  choice: (held: BroughtText) => ReactNode
}

export function KeptNote({ sha256, onForgotten, choice }: KeptNoteProps) {
  const forget = useCommand('compare.forgetText')
  const showUndo = useUndoToast()
  const held = useKeptBrought(sha256)
  return (
    <>
      <Group gap="xs">
        <Text size="sm" className="quiet">
          Kept in this data folder, so that the link opens it again.
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          loading={forget.isPending}
          onClick={() =>
            forget.mutate(
              { sha256 },
              {
                onSuccess: ({ changeId }) => {
                  onForgotten()
                  showUndo('The text was forgotten.', changeId)
                },
              },
            )
          }
        >
          Forget it
        </Button>
      </Group>
      {forget.error && <Refused message={forget.error.message} onClose={() => forget.reset()} />}
      {held && choice(held)}
      {held?.readings && !held.inferred && !readingsFit(held.readings) && (
        <Text size="sm">
          The file’s other readings are too long to be kept beside this one: to choose among them later, open
          the file again.
        </Text>
      )}
      <Notes notes={held?.notes ?? []} />
    </>
  )
}
