/** What one can do with a provision, shown when it is hovered or focused: link to it, copy its citation, quote it. */
import { ActionIcon, CopyButton, Tooltip } from '@mantine/core'
import { IconCheck, IconLink, IconQuote, IconSection } from '@tabler/icons-react'
import { Link } from 'react-router'
import { formatCitation, parseCitation } from '#shared/law/citation.ts'

/** "C.G.S. § 53a-192a(a)(1)" with its no-break spaces. */
export function citationOf(sectionId: string, path: string): string {
  const parsed = parseCitation(`${sectionId}${path}`)
  return parsed.ok ? formatCitation(parsed.citation, 'cgs') : `C.G.S.\u00a0§\u00a0${sectionId}${path}`
}

/** A quotation that says where it comes from and which version it is of, so that it cannot pass for the law today. */
export function quotationOf(text: string, citation: string, versionLabel?: string): string {
  return `“${text.trim()}” ${citation}${versionLabel ? ` (${versionLabel})` : ''}`
}

function CopyAction({ label, value, icon: Icon }: { label: string; value: string; icon: typeof IconQuote }) {
  return (
    <CopyButton value={value} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? 'Copied' : label} events={{ hover: true, focus: true, touch: false }}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
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
  path: string
  text: string
  versionLabel?: string
  /** Address of the page that shows this provision. */
  to: string
}

export function ProvisionActions({ sectionId, path, text, versionLabel, to }: ProvisionActionsProps) {
  const citation = citationOf(sectionId, path)
  const where = path === '' ? 'the section' : path
  return (
    <>
      <ActionIcon
        component={Link}
        to={to}
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={`Link to ${where}`}
      >
        <IconLink size={15} stroke={1.7} aria-hidden />
      </ActionIcon>
      <CopyAction label={`Copy citation of ${where}`} value={citation} icon={IconSection} />
      <CopyAction
        label={`Copy quotation of ${where} with citation`}
        value={quotationOf(text, citation, versionLabel)}
        icon={IconQuote}
      />
    </>
  )
}
