/** A redline that is drawn when it is asked for, so that a long list of findings stays short. */
import { Button } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { RedlineReceipts } from '#shared/contract/index.ts'
import { RedlineReceiptsLine } from '../../components/redline/redline-receipts.tsx'
import { RedlineView, type RedlineViewProps } from '../../components/redline/redline-view.tsx'

export interface RedlineToggleProps extends RedlineViewProps {
  /** What is compared, for who only hears the button: "recommendation 5 of 2017 and 3 of 2018". */
  readonly of: string
  readonly receipts: RedlineReceipts
  /** What is said of a text that no source of the store has. */
  readonly unsourced?: string
  readonly openAtFirst?: boolean
}

export function RedlineToggle({
  of,
  receipts,
  unsourced,
  openAtFirst = false,
  ...redline
}: RedlineToggleProps) {
  const [open, setOpen] = useState(openAtFirst)
  const Icon = open ? IconChevronDown : IconChevronRight
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon size={14} aria-hidden />}
        aria-expanded={open}
        aria-label={`${open ? 'Hide' : 'Show'} the redline of ${of}`}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Hide the redline' : 'Show the redline'}
      </Button>
      {open && (
        <>
          <RedlineView {...redline} />
          <RedlineReceiptsLine receipts={receipts} of={of} {...(unsourced && { unsourced })} />
        </>
      )}
    </div>
  )
}
