/** Copies the redline as drafting style, with its receipts. */
import { ActionIcon, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'

export function CopyDrafting({ text }: { text: () => Promise<string> }) {
  const clipboard = useClipboard({ timeout: 1500 })
  return (
    <Tooltip label={clipboard.copied ? 'Copied' : 'Copy as drafting style, with receipts'}>
      <ActionIcon
        variant="default"
        size={30}
        onClick={() => text().then((copied) => clipboard.copy(copied))}
        aria-label={clipboard.copied ? 'Copied' : 'Copy as drafting style'}
      >
        {clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  )
}
