/** A section of the General Statutes: its text, its versions, and what bears on it. */
import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { Link, useParams } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised, counted, sectionLabel } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { RecordSteps } from '../../components/record-steps.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { AsOf, isDay } from './as-of.tsx'
import { outsideInventory } from './inventory.ts'
import { lawOn, today } from './law-days.ts'
import { officialAddress } from './official-address.ts'
import { OfficialLink } from './official-link.tsx'
import { SectionSide } from './section-side.tsx'
import { SectionWithoutText } from './section-without-text.tsx'
import { comparisonOf, VersionBody } from './version-body.tsx'
import { VersionStrip } from './version-strip.tsx'

export function SectionPage() {
  const { id = '' } = useParams()
  const section = useProcedure('statute.get', { id })
  return (
    <RecordState
      query={section}
      name={sectionLabel(id)}
      crumbs={[{ label: 'Statutes', to: routes.statutes() }]}
    >
      {(view) => <Section key={view.record.id} view={view} />}
    </RecordState>
  )
}

function Section({ view }: { view: SectionView }) {
  const address = useAddressState()
  const { record, versions } = view
  const named = address.get('version')
  const asked = address.get('asof')
  const day = isDay(asked) ? asked : today()
  const shown = versions.find((version) => version.id === named) ?? defaultVersion(versions, day)
  const repealed = record.status === 'repealed'
  const name = `${sectionLabel(record.id)} ${record.catchline}`
  return (
    <>
      <PageHeader
        title={name}
        heading={
          repealed ? (
            <del>
              <CitedWords text={name} />
            </del>
          ) : (
            <CitedWords text={name} />
          )
        }
        crumbs={[
          { label: 'Statutes', to: routes.statutes() },
          {
            label: `Chapter\u00a0${record.chapter}`,
            to: routes.statutes({ by: 'chapter', chapter: record.chapter }),
          },
        ]}
        facts={<Facts view={view} />}
        actions={
          <>
            {shown && <CompareButton view={view} shown={shown} />}
            <RecordSteps
              previous={step(view.previousId, 'Previous section')}
              next={step(view.nextId, 'Next section')}
            />
          </>
        }
      />
      <WithSidePanel label="What bears on this section" side={<SectionSide view={view} />}>
        <Stack gap="md">
          {shown ? (
            <>
              <AsOf
                versions={versions}
                acts={view.acts}
                day={day}
                repealed={repealed}
                onDay={(next) => address.set({ asof: next === today() ? '' : next, version: '' })}
              />
              <VersionStrip
                sectionId={record.id}
                versions={versions}
                shownId={shown.id}
                acts={view.acts}
                day={day}
              />
              <VersionBody
                key={shown.id}
                sectionId={record.id}
                version={shown}
                repealed={repealed}
                address={address}
              />
              <OfficialLink address={officialAddress(record)} />
            </>
          ) : (
            <SectionWithoutText record={record} />
          )}
        </Stack>
      </WithSidePanel>
    </>
  )
}

/** The law of the day; where that cannot be told the latest text that is not a draft, or else the latest draft. */
function defaultVersion(
  versions: SectionView['versions'],
  day: string,
): SectionView['versions'][number] | undefined {
  const { law } = lawOn(versions, day)
  if (law) return law
  return versions.findLast((version) => version.drafted === undefined) ?? versions.at(-1)
}

function step(id: string | null, label: string): { to: string; label: string } | undefined {
  return id === null ? undefined : { to: routes.section(id), label: `${label}, ${sectionLabel(id)}` }
}

function Facts({ view }: { view: SectionView }) {
  const { record } = view
  const facts = [
    capitalised(record.status),
    capitalised(record.area || outsideInventory),
    record.latestRevision && `record as of the ${record.latestRevision}`,
    view.versions.length === 0 ? 'no text' : counted(view.versions.length, 'text'),
  ]
  return (
    <Stack gap={2}>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {record.status === 'repealed' && <RepealedBy view={view} />}
    </Stack>
  )
}

function RepealedBy({ view }: { view: SectionView }) {
  const act = view.acts.findLast((each) => each.action === 'repeals')
  if (!act) return <span>Repealed; the act that did it is not on record.</span>
  const label = `${act.number}${act.actSections.length > 0 ? `, s.\u00a0${act.actSections.join(', s.\u00a0')}` : ''}`
  return (
    <Text size="sm" component="span">
      Repealed by{' '}
      {act.actId ? (
        <Anchor component={Link} to={routes.act(act.actId, { section: act.actSections[0] })} inherit>
          {label}
        </Anchor>
      ) : (
        label
      )}
      {act.effective && `, effective ${formatDate(act.effective)}`}
    </Text>
  )
}

function CompareButton({ view, shown }: { view: SectionView; shown: SectionView['versions'][number] }) {
  const comparison = comparisonOf(view.versions, shown)
  return (
    <Button
      component={Link}
      to={routes.compare({ old: comparison.old, new: comparison.new })}
      leftSection={<IconArrowsDiff size={16} aria-hidden />}
    >
      {comparison.label}
    </Button>
  )
}
