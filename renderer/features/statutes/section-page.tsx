/** A section of the General Statutes: its text on a day, its versions, its life, and what bears on it. */
import { Stack } from '@mantine/core'
import { useParams } from 'react-router'
import { routes, type SectionView } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { type AddressState, useAddressState } from '../../components/address-state.ts'
import { sectionLabel } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { WithSidePanel } from '../../components/with-side-panel.tsx'
import { AsOfBanner } from './as-of/as-of-banner.tsx'
import { today } from './as-of/days.ts'
import { type AsOf, useAsOf } from './as-of/use-as-of.ts'
import { comparisonOf } from './comparison-of.ts'
import { EditionPrints } from './history/edition-prints.tsx'
import { SectionTimeline } from './history/section-timeline.tsx'
import { LawSentence } from './law-sentence.tsx'
import { officialAddress } from './official-address.ts'
import { OfficialLink } from './official-link.tsx'
import { PrintedUnder } from './printed-under.tsx'
import { SectionHead } from './section-head.tsx'
import { SectionSide } from './section-side.tsx'
import { defaultText, lawText, type SectionText, sectionTexts } from './section-texts.ts'
import { SectionWithoutText } from './section-without-text.tsx'
import { TextBody } from './text-body.tsx'
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

/** Outside the statutes' own address (in a test) it is today. */
const now = (): AsOf => ({ day: today(), isToday: true, carried: undefined, go: () => undefined })

function Section({ view }: { view: SectionView }) {
  const address = useAddressState()
  const asOf = useAsOf() ?? now()
  const { record, law } = view
  const texts = sectionTexts(view)
  const named = address.get('version')
  const shown = texts.find((text) => text.id === named) ?? defaultText(texts, law, asOf.day)
  const { state } = lawText(texts, law, asOf.day)
  const repealed =
    state.state === 'repealed' ||
    (record.status === 'repealed' && state.state === 'not known' && repealedBy(view) <= asOf.day)
  return (
    <>
      <AsOfBanner />
      <SectionHead view={view} texts={texts} shown={shown} repealed={repealed} asOf={asOf} />
      <WithSidePanel label="What bears on this section" side={<SectionSide view={view} />}>
        <Stack gap="md">
          <PrintedUnder texts={view.printedUnder} />
          {shown ? (
            <Texts
              view={view}
              texts={texts}
              shown={shown}
              repealed={repealed}
              asOf={asOf}
              address={address}
            />
          ) : (
            <SectionWithoutText record={record} />
          )}
          {view.timeline.length > 0 && (
            <PanelPart title="What each act did" count={view.timeline.length}>
              <SectionTimeline steps={view.timeline} />
            </PanelPart>
          )}
          {view.prints.length > 0 && (
            <PanelPart title="As the editions print it">
              <EditionPrints prints={view.prints} address={address} />
            </PanelPart>
          )}
        </Stack>
      </WithSidePanel>
    </>
  )
}

interface TextsProps {
  view: SectionView
  texts: readonly SectionText[]
  shown: SectionText
  repealed: boolean
  asOf: AsOf
  address: AddressState
}

function Texts({ view, texts, shown, repealed, asOf, address }: TextsProps) {
  const { record, law } = view
  return (
    <>
      {(law.end !== null || law.texts.length + law.doubts.length > 0) && (
        <LawSentence texts={texts} law={law} day={asOf.day} repealed={repealed} />
      )}
      <VersionStrip
        sectionId={record.id}
        texts={texts}
        shownId={shown.id}
        law={law}
        day={asOf.day}
        carried={asOf.carried}
      />
      <TextBody
        key={shown.id}
        sectionId={record.id}
        shown={shown}
        repealed={repealed}
        address={address}
        comparison={comparisonOf(texts, law, shown)}
        carried={asOf.carried}
      />
      {view.prints.length === 0 && <OfficialLink address={officialAddress(record)} />}
    </>
  )
}

/** The day of the repeal as the acts on record tell it; the distant past where they do not. */
function repealedBy({ acts }: SectionView): string {
  return acts.findLast((act) => act.action === 'repeals')?.effective ?? '0000'
}
