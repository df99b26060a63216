/** What one can do with a provision or a whole section: link to it, copy its citation, quote it. */
import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconLink, IconQuote, IconSectionSign } from '@tabler/icons-react'
import { Link } from 'react-router'
import { citationOf, quotationOf } from './citations.ts'
import type { OpenedProvision } from './provision-lines.ts'

function CopyAction({ label, value, icon: Icon }: { label: string; value: string; icon: typeof IconQuote }) {
  return (
    <CopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? 'Copied' : label} events={{ hover: true, focus: true, touch: false }}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={copied ? 'Copied' : label}
            onClick={copy}
          >
            {copied ? <IconCheck size={15} aria-hidden /> : <Icon size={15} stroke={1.7} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  )
}

export interface ProvisionActionsProps {
  sectionId: string
  /** The whole section has no path. */
  provision: Pick<OpenedProvision, 'path' | 'quotation'>
  versionLabel?: string
  citable: boolean
  /** Address of the page at this provision. */
  to: string
}

export function ProvisionActions({ sectionId, provision, versionLabel, citable, to }: ProvisionActionsProps) {
  const { path, quotation } = provision
  const citation = citable ? citationOf(sectionId, path) : null
  const name = path === '' ? 'the whole section' : path
  const quoteLabel = citation
    ? `Copy quotation of ${name} with citation`
    : `Copy quotation of ${name} with its source`
  return (
    <>
      <Tooltip label={`Link to ${name}`} events={{ hover: true, focus: true, touch: false }}>
        <ActionIcon
          component={Link}
          to={to}
          variant="subtle"
          color="gray"
          size={24}
          aria-label={`Link to ${name}`}
        >
          <IconLink size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {citation && <CopyAction label={`Copy citation of ${name}`} value={citation} icon={IconSectionSign} />}
      <CopyAction
        label={quoteLabel}
        value={quotationOf(quotation, citation, versionLabel)}
        icon={IconQuote}
      />
    </>
  )
}
