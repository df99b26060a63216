/** The text chosen: as it reads, or with who wrote what. */
import { SegmentedControl, Stack } from '@mantine/core'
import { routes } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import type { ProvisionLinks } from '../../components/law-text/provision-actions.tsx'
import { WhoWrote } from './authors/who-wrote.tsx'
import type { Comparison } from './comparison-of.ts'
import { PendingBody } from './pending-body.tsx'
import type { SectionText } from './section-texts.ts'
import { VersionBody } from './version-body.tsx'

const views = [
  { value: 'text', label: 'Text' },
  { value: 'authors', label: 'Who wrote this' },
]

export interface TextBodyProps {
  sectionId: string
  shown: SectionText
  repealed: boolean
  address: AddressState
  /** The comparison that suits the text; a provision leads to its place in it. */
  comparison: Comparison
  /** The day for its links; undefined for today. */
  carried: string | undefined
}

export function TextBody({ sectionId, shown, repealed, address, comparison, carried }: TextBodyProps) {
  const hasAuthors = shown.kind === 'version' && shown.version.drafted === undefined && !shown.isNotice
  const linksOf = (provision: string): ProvisionLinks => {
    const { label, ...sides } = comparison
    return {
      authors: hasAuthors
        ? routes.section(sectionId, { provision, version: shown.id, asof: carried, view: 'authors' })
        : undefined,
      compare:
        sides.old !== undefined && sides.new !== undefined
          ? { to: routes.compare({ ...sides, provision }), label }
          : undefined,
    }
  }
  if (shown.kind === 'pending')
    return (
      <PendingBody
        sectionId={sectionId}
        textId={shown.id}
        pending={shown.pending}
        address={address}
        linksOf={linksOf}
      />
    )
  const { version } = shown
  const authors = address.get('view') === 'authors' && hasAuthors
  return (
    <Stack gap="md">
      {hasAuthors && (
        <SegmentedControl
          value={authors ? 'authors' : 'text'}
          onChange={(value) => address.set({ view: value === 'text' ? '' : value, by: '' })}
          data={views}
          aria-label="How the text is shown"
          style={{ alignSelf: 'flex-start' }}
          className="no-print"
        />
      )}
      {authors ? (
        <WhoWrote sectionId={sectionId} versionId={version.id} address={address} />
      ) : (
        <VersionBody
          sectionId={sectionId}
          version={version}
          repealed={repealed && !shown.isNotice}
          address={address}
          linksOf={linksOf}
        />
      )}
    </Stack>
  )
}
