/** What an import would do, before anything is written: counts, then rows, each to be looked into and chosen. */
import { Button, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import type { ImportOutcome } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { type AddressState, useAddressState } from '../../components/address-state.ts'
import { EmptyState, QueryState } from '../../components/states.tsx'
import { ApplyBar } from './apply-bar.tsx'
import { FileFaults } from './file-faults.tsx'
import { KindChoice } from './kind-choice.tsx'
import { LeaveStarter, NothingInStarter } from './leave-starter.tsx'
import { OutcomeCounts } from './outcome-counts.tsx'
import { fileOutcomes, outcomes, starterOutcomes } from './outcome-mark.tsx'
import { PreviewList } from './preview-list.tsx'
import { type PreviewFilter, rowsPerPage } from './preview-rows.ts'
import { rowKinds } from './row-words.ts'
import { everything } from './selection.ts'
import { SourcesRead } from './sources-read.tsx'
import { leaveWork } from './start-work.ts'
import { WarningsRead } from './warnings-read.tsx'

function readFilter(address: AddressState): PreviewFilter {
  const outcome = outcomes.find((one) => one === address.get('outcome'))
  const kind = rowKinds.find((one) => one === address.get('kind'))
  return {
    ...(outcome ? { outcome } : {}),
    ...(kind ? { kind } : {}),
    ...(address.get('of') === 'inventory' ? { inInventory: true } : {}),
  }
}

export function Preview({ jobId }: { jobId: string }) {
  const address = useAddressState()
  const filter = readFilter(address)
  const preview = useProcedure(
    'import.preview',
    { jobId, filter, offset: 0, limit: rowsPerPage },
    { keepPrevious: true },
  )
  const [selection, setSelection] = useState(everything)
  const show = (outcome: ImportOutcome | undefined) => address.set({ outcome: outcome ?? '' })
  return (
    <section aria-labelledby="import-preview">
      <Stack gap="md">
        <Title order={2} size="h4" id="import-preview">
          What would change
        </Title>
        <QueryState query={preview}>
          {({ origin, counts, kinds, faults, total, sources, warnings }) => {
            const nothingNew = counts.added + counts.changed === 0
            const isStarter = origin === 'program'
            return (
              <>
                <FileFaults faults={faults} />
                <OutcomeCounts
                  of={isStarter ? starterOutcomes : fileOutcomes}
                  counts={counts}
                  shown={filter.outcome}
                  onShow={show}
                />
                <KindChoice
                  kinds={kinds}
                  shown={filter.kind}
                  onShow={(kind) => address.set({ kind: kind ?? '' })}
                />
                <WarningsRead warnings={warnings} />
                <SourcesRead sources={sources} />
                {nothingNew && isStarter ? (
                  <NothingInStarter jobId={jobId} />
                ) : nothingNew ? (
                  <EmptyState
                    action={
                      <Button variant="default" onClick={() => void leaveWork()}>
                        Close
                      </Button>
                    }
                  >
                    {counts.notUnderstood === 0
                      ? 'All of this is in Charter Oak already, word for word. There is nothing to apply.'
                      : 'Nothing that could be read is new. What was not understood is left out; see why below.'}
                  </EmptyState>
                ) : (
                  <ApplyBar
                    jobId={jobId}
                    counts={counts}
                    selection={selection}
                    onSelect={setSelection}
                    leave={isStarter && <LeaveStarter jobId={jobId} />}
                    inventoryOnly={filter.inInventory === true}
                    onInventoryOnly={(only) => address.set({ of: only ? 'inventory' : '' })}
                  />
                )}
                <PreviewList
                  key={JSON.stringify(filter)}
                  jobId={jobId}
                  filter={filter}
                  total={total}
                  selection={selection}
                  onSelect={setSelection}
                />
              </>
            )
          }}
        </QueryState>
      </Stack>
    </section>
  )
}
