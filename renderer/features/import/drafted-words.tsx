/** The words of a bill or act as printed. A long one is shown from its beginning, and whole when asked for. */
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { VirtualRows } from '../../components/redline/virtual-rows.tsx'

const few = 30

export function DraftedWords({ text }: { text: string }) {
  const [all, setAll] = useState(false)
  const paragraphs = text.split('\n')
  const shown = all ? paragraphs.length : Math.min(few, paragraphs.length)
  return (
    <Stack gap="xs" align="stretch">
      <VirtualRows
        count={shown}
        estimate={() => 60}
        draw={(index) => (
          <Text ff="var(--law-font)" pb={8} style={{ overflowWrap: 'anywhere' }}>
            {paragraphs[index]}
          </Text>
        )}
      />
      {paragraphs.length > few && (
        <div>
          <Button size="compact-sm" variant="default" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show the beginning only' : `Show all ${paragraphs.length} paragraphs`}
          </Button>
        </div>
      )}
    </Stack>
  )
}
