/** Says of a kept text that it is kept and where, and offers to forget it. */
import { Button, Group, Text } from '@mantine/core'
import { useCommand } from '../../../app/procedures.ts'
import { useUndoToast } from '../../../components/use-undo.ts'
import { heldKept } from './brought-texts.ts'
import { Notes } from './pasted-box.tsx'
import { Refused } from './refused.tsx'

export function KeptNote({ sha256, onForgotten }: { sha256: string; onForgotten: () => void }) {
  const forget = useCommand('compare.forgetText')
  const showUndo = useUndoToast()
  const notes = heldKept(sha256)?.notes ?? []
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
      <Notes notes={notes} />
    </>
  )
}
