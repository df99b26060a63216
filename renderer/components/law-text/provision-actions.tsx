/** What one can do with a provision or a whole section: link to it, cite it, quote it, see who wrote it, compare it. */
import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import {
  IconArrowsDiff,
  IconCheck,
  IconLink,
  IconQuote,
  IconSectionSign,
  IconWritingSign,
} from '@tabler/icons-react'
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

function LinkAction({ label, to, icon: Icon }: { label: string; to: string; icon: typeof IconQuote }) {
  return (
    <Tooltip label={label} events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon component={Link} to={to} variant="subtle" color="gray" size={24} aria-label={label}>
        <Icon size={15} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

/** Where else a provision leads: addresses; undefined for what there is not. */
export interface ProvisionLinks {
  readonly authors?: string | undefined
  readonly compare?: { readonly to: string; readonly label: string } | undefined
}

export interface ProvisionActionsProps {
  sectionId: string
  /** The whole section has no path. */
  provision: Pick<OpenedProvision, 'path' | 'quotation'>
  versionLabel?: string
  citable: boolean
  /** Address of the page at this provision. */
  to: string
  links?: ProvisionLinks | undefined
}

export function ProvisionActions({
  sectionId,
  provision,
  versionLabel,
  citable,
  to,
  links,
}: ProvisionActionsProps) {
  const { path, quotation } = provision
  const citation = citable ? citationOf(sectionId, path) : null
  const name = path === '' ? 'the whole section' : path
  const quoteLabel = citation
    ? `Copy quotation of ${name} with citation`
    : `Copy quotation of ${name} with its source`
  return (
    <>
      <LinkAction label={`Link to ${name}`} to={to} icon={IconLink} />
      {citation && <CopyAction label={`Copy citation of ${name}`} value={citation} icon={IconSectionSign} />}
      <CopyAction
        label={quoteLabel}
        value={quotationOf(quotation, citation, versionLabel)}
        icon={IconQuote}
      />
      {links?.authors && <LinkAction label={`Who wrote ${name}`} to={links.authors} icon={IconWritingSign} />}
      {links?.compare && (
        <LinkAction
          label={`${links.compare.label}, at ${name}`}
          to={links.compare.to}
          icon={IconArrowsDiff}
        />
      )}
    </>
  )
}
