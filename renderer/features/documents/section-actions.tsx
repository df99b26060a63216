/** What one can do with a document or a section of it: cite it, compare its two texts. */
import { Button, CopyButton } from '@mantine/core'
import { IconArrowsDiff, IconCopy } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes, textAddress } from '#shared/contract/index.ts'

/** The section's own old and new text, as its marks tell them. */
export function CompareReadings({ documentId, number }: { documentId: string; number: string }) {
  const address = (part: 'old' | 'new') =>
    textAddress({ kind: 'document section', id: `${documentId}.s${number}`, part })
  return (
    <Button
      component={Link}
      to={routes.compare({ old: address('old'), new: address('new') })}
      size="xs"
      variant="default"
      leftSection={<IconArrowsDiff size={14} aria-hidden />}
    >
      Old and new in Compare
    </Button>
  )
}

export function CopyCitation({ citation }: { citation: string }) {
  return (
    <CopyButton value={citation} timeout={1500}>
      {({ copied, copy }) => (
        <Button
          size="xs"
          variant="default"
          onClick={copy}
          leftSection={<IconCopy size={14} aria-hidden />}
          aria-label={copied ? 'Copied' : `Copy citation: ${citation}`}
          className="no-print"
        >
          {copied ? 'Copied' : 'Copy citation'}
        </Button>
      )}
    </CopyButton>
  )
}
