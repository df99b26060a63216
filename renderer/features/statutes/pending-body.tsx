/** A text that an enacted act makes and no edition prints yet: what it rests on first, then its words. */
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { PendingText } from '#shared/contract/index.ts'
import type { AddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { LawText } from '../../components/law-text/law-text.tsx'
import type { ProvisionLinks } from '../../components/law-text/provision-actions.tsx'
import { TextOrigin } from '../../components/law-text/text-origin.tsx'
import { EffectiveDay } from './history/effective-day.tsx'

function BaselineLine({ baseline }: { baseline: PendingText['baseline'] }) {
  if (baseline.verdict === 'verified') return <>Its old text matches the {baseline.against}, word for word.</>
  if (baseline.verdict === 'not checked') return <>Its old text was not checked: {baseline.reason}</>
  const { bill, law, whiteSpaceOnly } = baseline.difference
  if (whiteSpaceOnly)
    return <>Its old text matches the {baseline.against} but for white space: every word is the same.</>
  return (
    <>
      Its old text differs from the {baseline.against}. First difference: the act has “…{bill}…”, the law has
      “…
      {law}…”.
    </>
  )
}

export function PendingBody({
  sectionId,
  textId,
  pending,
  address,
  linksOf,
}: {
  sectionId: string
  textId: string
  pending: PendingText
  address: AddressState
  linksOf: (path: string) => ProvisionLinks
}) {
  const name = `${pending.actNumber.replaceAll(' ', '\u00a0')}, s.\u00a0${pending.number}`
  return (
    <Stack gap="md">
      {pending.text === null ? (
        <CareAlert title="This text is not shown">
          <Text size="sm">{pending.reason}</Text>
        </CareAlert>
      ) : (
        <Text size="sm">
          The section as <strong>{name}</strong> makes it read, worked out by Charter Oak; no edition of the
          statutes prints it yet. Unofficial.
        </Text>
      )}
      <Stack gap={2}>
        <Text size="sm">
          Act: <Anchor component={Link} to={pending.route} inherit>{`${name}, as drafted`}</Anchor>
          {' · '}
          <EffectiveDay
            date={pending.effective}
            assumed={pending.effectiveAssumed}
            words={pending.effectiveWords}
          />
        </Text>
        <Text size="sm">
          <BaselineLine baseline={pending.baseline} />
        </Text>
        {pending.ref !== null && <TextOrigin textRef={pending.ref} />}
      </Stack>
      {pending.text !== null && (
        <LawText
          text={pending.text}
          sectionId={sectionId}
          version={{ id: textId, label: `as amended by ${name}` }}
          provision={address.get('provision') || undefined}
          linksOf={linksOf}
        />
      )}
    </Stack>
  )
}
