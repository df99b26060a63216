/** The text chosen: as it reads, or with who wrote what. */
import { SegmentedControl, Stack } from '@mantine/core'
import type { AddressState } from '../../components/address-state.ts'
import { WhoWrote } from './authors/who-wrote.tsx'
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
}

export function TextBody({ sectionId, shown, repealed, address }: TextBodyProps) {
  if (shown.kind === 'pending')
    return <PendingBody sectionId={sectionId} textId={shown.id} pending={shown.pending} address={address} />
  const { version } = shown
  const hasAuthors = version.drafted === undefined && !shown.isNotice
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
        />
      )}
    </Stack>
  )
}
