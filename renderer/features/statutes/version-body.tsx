/** One version of a section: warnings first, then what it is, then its text. */
import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import type { VersionView } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { DraftedText } from '../../components/law-text/drafted-text.tsx'
import { LawText } from '../../components/law-text/law-text.tsx'
import type { ProvisionLinks } from '../../components/law-text/provision-actions.tsx'
import { TrustLine } from '../../components/law-text/trust-line.tsx'
import { VersionWarnings } from '../../components/law-text/version-warnings.tsx'

export interface VersionBodyProps {
  sectionId: string
  version: VersionView
  repealed: boolean
  address: AddressState
  linksOf: (path: string) => ProvisionLinks
}

export function VersionBody({ sectionId, version, repealed, address, linksOf }: VersionBodyProps) {
  return (
    <Stack gap="md">
      <VersionWarnings warnings={version.warnings} />
      <TrustLine
        kind={version.kind}
        sources={version.sources}
        sha256={version.textSha256}
        marks={version.drafted?.marks ?? version.marks}
        baseline={version.baseline}
      />
      {version.printedHeading && (
        <Text size="sm" className="quiet">
          Printed under the heading “{version.printedHeading}”
        </Text>
      )}
      {version.drafted ? (
        <DraftedBody sectionId={sectionId} version={version} drafted={version.drafted} address={address} />
      ) : (
        <LawText
          text={version.text}
          sectionId={sectionId}
          version={version}
          struck={repealed}
          provision={address.get('provision') || undefined}
          linksOf={linksOf}
        />
      )}
    </Stack>
  )
}

const readings = [
  { value: 'marks', label: 'As printed, with marks' },
  { value: 'old', label: 'Old text' },
  { value: 'new', label: 'New text' },
]

function DraftedBody({
  sectionId,
  version,
  drafted,
  address,
}: {
  sectionId: string
  version: VersionView
  drafted: NonNullable<VersionView['drafted']>
  address: AddressState
}) {
  const asked = address.get('reading', 'marks')
  const reading = readings.some((each) => each.value === asked) ? asked : 'marks'
  const text = reading === 'old' ? drafted.oldText : drafted.newText
  return (
    <Stack gap="md">
      <Group>
        <SegmentedControl
          value={reading}
          onChange={(value) => address.set({ reading: value === 'marks' ? '' : value })}
          data={readings}
          aria-label="How the drafted text is read"
        />
      </Group>
      {reading === 'marks' && <DraftedText reading={drafted} />}
      {reading !== 'marks' && text !== null && (
        <>
          <Text size="sm">{readingNote(reading, drafted.marks)}</Text>
          <LawText
            text={text}
            sectionId={sectionId}
            version={{ id: version.id, label: `${version.label}, read as its ${reading} text` }}
            citable={false}
            provision={address.get('provision') || undefined}
          />
        </>
      )}
      {reading === 'old' && text === null && (
        <CareAlert title="The old text cannot be told">
          <Stack gap={4}>
            <Text size="sm">
              The print lost the underlining of its insertions, so words of the new law cannot be parted from
              the old.
            </Text>
            {drafted.notes.map((note) => (
              <Text key={note} size="sm">
                {note}
              </Text>
            ))}
          </Stack>
        </CareAlert>
      )}
    </Stack>
  )
}

function readingNote(reading: string, marks: VersionView['marks']): string {
  if (reading === 'new') return 'The drafted text without its bracketed words: the law as it would read.'
  return marks === 'present'
    ? 'The drafted text with its bracketed words and without its insertions: the law as it read.'
    : 'The drafted text with its bracketed words and without the insertions that could be inferred. The print does not mark insertions, so this is a reading, not a record.'
}
