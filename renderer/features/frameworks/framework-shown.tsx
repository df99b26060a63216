/** One framework: its criteria by area with the sections mapped to each, and what is left over. */
import { Anchor, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { CriterionView, FrameworkView } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { saveOffered } from '../../components/bring-table/bring-table.tsx'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { BringCriteria } from './bring-criteria.tsx'
import { CriterionForm } from './criterion-form.tsx'
import { CriterionItem } from './criterion-item.tsx'
import { FrameworkForm } from './framework-form.tsx'
import { LeftOver } from './left-over.tsx'

type Opened =
  | { readonly kind: 'facts' | 'table' }
  | { readonly kind: 'criterion'; readonly criterion: CriterionView | null }

function Facts({ view }: { view: FrameworkView }) {
  const { record, criteria } = view
  const bare = criteria.filter(({ sections }) => sections.length === 0).length
  return (
    <div>
      <Title order={2} size="h4">
        {record.title}
      </Title>
      <Text size="sm" className="quiet">
        {record.publisher} · edition {record.edition} · {formatDate(record.date)}
        {record.url !== undefined && (
          <>
            {' · '}
            <Anchor
              component="button"
              type="button"
              inherit
              onClick={() => void host.openExternal(record.url ?? '')}
            >
              {record.url}
            </Anchor>
          </>
        )}
      </Text>
      {record.note !== undefined && <Text size="sm">{record.note}</Text>}
      <Text size="sm" role="status">
        {counted(criteria.length, 'criterion', 'criteria')}, {bare} without a section;{' '}
        {counted(view.unmapped.length, 'section')} of the inventory mapped to none.
      </Text>
    </div>
  )
}

export interface FrameworkShownProps {
  readonly view: FrameworkView
  readonly onRemoved: () => void
}

export function FrameworkShown({ view, onRemoved }: FrameworkShownProps) {
  const { get, set } = useAddressState()
  const [opened, setOpened] = useState<Opened | null>(null)
  const remove = useCommand('framework.remove')
  const showDone = useUndoToast()
  const { id } = view.record
  const marked = get('criterion')
  useEffect(() => {
    if (marked !== '') document.getElementById(`criterion-${marked}`)?.scrollIntoView({ block: 'center' })
  }, [marked])
  const bareOnly = get('show') === 'bare'
  const shown = view.criteria.filter(({ sections }) => !bareOnly || sections.length === 0)
  const areas = [...Map.groupBy(shown, ({ area }) => area)]
  const close = () => setOpened(null)
  const removeIt = () =>
    remove.mutate(
      { id },
      {
        onSuccess: ({ changeId }) => {
          showDone('Framework taken out.', changeId)
          onRemoved()
        },
      },
    )
  return (
    <Stack gap="lg" component="section">
      <Facts view={view} />
      <Group gap="xs" className="no-print">
        <Button onClick={() => setOpened({ kind: 'criterion', criterion: null })}>Add a criterion</Button>
        <Button variant="default" onClick={() => setOpened({ kind: 'table' })}>
          Bring in criteria
        </Button>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="default"
            onClick={() => void saveOffered(() => callProcedure('framework.export', { id, format }))}
          >
            Mapping as {format.toUpperCase()}
          </Button>
        ))}
        <Button variant="default" onClick={() => setOpened({ kind: 'facts' })}>
          Edit the framework
        </Button>
        <Button variant="default" loading={remove.isPending} onClick={removeIt}>
          Take the framework out
        </Button>
      </Group>
      {view.criteria.length === 0 ? (
        <EmptyState>Criteria are entered by hand, or brought in as a table.</EmptyState>
      ) : (
        <SegmentedControl
          aria-label="Criteria shown"
          style={{ alignSelf: 'flex-start' }}
          value={bareOnly ? 'bare' : 'all'}
          onChange={(next) => set({ show: next === 'bare' ? 'bare' : '' })}
          data={[
            { value: 'all', label: 'All criteria' },
            { value: 'bare', label: 'Without a section' },
          ]}
        />
      )}
      {bareOnly && shown.length === 0 && <Text size="sm">Every criterion has a section.</Text>}
      {areas.map(([area, criteria]) => (
        <section key={area} aria-label={area === '' ? 'Criteria without an area' : area}>
          <Title order={3} size="h5">
            {area === '' ? 'Criteria without an area' : area}
          </Title>
          {criteria.map((criterion) => (
            <CriterionItem
              key={criterion.id}
              frameworkId={id}
              criterion={criterion}
              marked={criterion.id === marked}
              onEdit={() => setOpened({ kind: 'criterion', criterion })}
            />
          ))}
        </section>
      ))}
      <LeftOver sections={view.unmapped} />
      {opened?.kind === 'facts' && (
        <FrameworkForm framework={view.record} onClose={close} onSaved={() => undefined} />
      )}
      {opened?.kind === 'table' && <BringCriteria frameworkId={id} onClose={close} />}
      {opened?.kind === 'criterion' && (
        <CriterionForm frameworkId={id} criterion={opened.criterion} onClose={close} />
      )}
    </Stack>
  )
}
