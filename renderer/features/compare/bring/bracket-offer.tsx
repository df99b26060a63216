/** Says of a plain text with a drafter's brackets how it is compared, and offers to read them. */
import { Button, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { looksDrafted, readBrackets } from './bracket-readings.ts'
import type { BroughtText } from './brought-texts.ts'

export interface BracketOfferProps {
  brought: BroughtText
  onChange: (text: BroughtText) => void
}

export function BracketOffer({ brought, onChange }: BracketOfferProps) {
  const { text, readings } = brought
  const drafted = useMemo(() => readings === undefined && looksDrafted(text), [text, readings])
  if (!drafted) return null
  return (
    <Group gap="xs">
      <Text size="sm">
        Its brackets look like a drafter’s deletions. It is compared as printed, brackets and all; the
        underlining of inserted words is not in plain text.
      </Text>
      <Button size="compact-xs" variant="default" onClick={() => onChange(readBrackets(brought))}>
        Read the brackets as deletions
      </Button>
    </Group>
  )
}
