/** A document: its facts and grade, and what was taken from it. */
import { Tabs } from '@mantine/core'
import { useParams } from 'react-router'
import { type Output, routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { counted, readableSourceTitle } from '../../components/labels.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { RecordState } from '../../components/record-state.tsx'
import { EmptyState } from '../../components/states.tsx'
import { ClaimsList } from './claims-list.tsx'
import { FiguresList } from './figures-list.tsx'
import { SourceFacts } from './source-facts.tsx'
import { kindWords } from './source-words.ts'
import { UsesList } from './uses-list.tsx'

export function SourcePage() {
  const { id = '' } = useParams()
  const source = useProcedure('source.get', { id })
  return (
    <RecordState query={source} name={`Source ${id}`} crumbs={[{ label: 'Sources', to: routes.sources() }]}>
      {(view) => <Source view={view} />}
    </RecordState>
  )
}

function Source({ view }: { view: Output<'source.get'> }) {
  const address = useAddressState()
  const { record, uses, claims, figures } = view
  const claim = address.get('claim')
  const tabs = [
    { value: 'uses', label: `What rests on it (${uses.length})` },
    ...(claims.length > 0 ? [{ value: 'claims', label: `Flagged claims (${claims.length})` }] : []),
    ...(figures.length > 0 ? [{ value: 'figures', label: `Figures (${figures.length})` }] : []),
  ]
  // A document that nothing rests on opens on what was taken from it: the FAQ page on its flagged claims.
  const usual = uses.length > 0 ? 'uses' : (tabs[1]?.value ?? 'uses')
  const asked = address.get('tab', claim !== '' ? 'claims' : usual)
  const tab = tabs.some((each) => each.value === asked) ? asked : usual
  return (
    <>
      <PageHeader
        title={readableSourceTitle(record.title)}
        crumbs={[{ label: 'Sources', to: routes.sources() }]}
        facts={[
          kindWords[record.kind],
          record.quotations > 0 && counted(record.quotations, 'quotation'),
          record.claims > 0 && counted(record.claims, 'flagged claim'),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <SourceFacts record={record} />
      <Tabs
        value={tab}
        onChange={(value) => address.set({ tab: value === usual || value === null ? '' : value, claim: '' })}
        mt="lg"
        keepMounted={false}
      >
        <Tabs.List mb="md">
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="uses">
          {uses.length === 0 ? (
            <EmptyState>No record rests on this document.</EmptyState>
          ) : (
            <UsesList uses={uses} named={address.get('quote')} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="claims">
          <ClaimsList claims={claims} lit={claim} />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <FiguresList figures={figures} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
