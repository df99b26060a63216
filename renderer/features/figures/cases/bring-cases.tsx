/** Arrests, charges and convictions brought in as a table: a preview, one press, undone as one. */
import { Modal, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import type { AppError, Output } from '#shared/contract/index.ts'
import { caseColumns } from '#shared/council/reporting/index.ts'
import { callProcedure, useCommand } from '../../../app/procedures.ts'
import { BringTable } from '../../../components/bring-table/bring-table.tsx'
import { TableAnswer } from '../../../components/bring-table/table-answer.tsx'
import type { TableFile } from '../../../components/bring-table/table-file.ts'
import { capitalised, counted, sectionLabel } from '../../../components/labels.ts'
import { ShapeMark } from '../../../components/shape-mark.tsx'
import { ErrorState, LoadingState } from '../../../components/states.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'

type Row = Output<'cases.previewTable'>['rows'][number]

function Outcome({ outcome, stored }: Row) {
  if (outcome === 'new') return <ShapeMark shape="+" word="New" color="oak" />
  if (outcome === 'unchanged') return <ShapeMark shape="=" word="Unchanged" color="gray" />
  return <ShapeMark shape="≠" word={`Replaces ${stored ?? ''}`} color="yellow" />
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table.ScrollContainer
      minWidth={520}
      type="native"
      mah={360}
      tabIndex={0}
      role="group"
      aria-label="Rows of the table"
    >
      <Table verticalSpacing={4} aria-label="Figures in the table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Line</Table.Th>
            <Table.Th scope="col">Section</Table.Th>
            <Table.Th scope="col">Year</Table.Th>
            <Table.Th scope="col">What is counted</Table.Th>
            <Table.Th scope="col" ta="right">
              Number
            </Table.Th>
            <Table.Th scope="col">Who counted</Table.Th>
            <Table.Th scope="col">What would become of it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.line} ${row.kind}`}>
              <Table.Td className="tabular">{row.line}</Table.Td>
              <Table.Td className="nowrap">{sectionLabel(row.sectionId)}</Table.Td>
              <Table.Td className="tabular">{row.year}</Table.Td>
              <Table.Td>{capitalised(row.kind)}</Table.Td>
              <Table.Td ta="right">{row.value}</Table.Td>
              <Table.Td>{row.reporter}</Table.Td>
              <Table.Td>
                <Outcome {...row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export function BringCases({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const preview = useCommand('cases.previewTable')
  const apply = useCommand('cases.applyTable')
  const showDone = useUndoToast()
  const read = (table: TableFile) => {
    setUnread(null)
    setFile(table)
    preview.mutate(table)
  }
  const error = unread ?? preview.error
  const rows = preview.data?.rows ?? []
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return (
    <Modal opened onClose={onClose} title="Bring in arrests and convictions" size="xl">
      <Stack gap="md">
        <BringTable
          busy={preview.isPending}
          template={(format) => callProcedure('cases.template', { format })}
          headings={Object.values(caseColumns).map(({ heading }) => heading)}
          onTable={read}
          onUnread={setUnread}
        />
        {preview.isPending && <LoadingState lines={3} />}
        {error && !preview.isPending && <ErrorState error={error} />}
        {file && preview.data && !error && !preview.isPending && (
          <TableAnswer
            key={file.base64}
            name={file.name}
            summary={`${count('new')} new, ${count('replaces')} in place of others, ${count('unchanged')} unchanged`}
            faults={preview.data.faults}
            canApply={preview.data.canApply}
            press={`Keep ${counted(count('new') + count('replaces'), 'figure')}`}
            asksWhere
            busy={apply.isPending}
            error={apply.error}
            onTake={(taken) =>
              apply.mutate(
                { ...file, ...taken },
                {
                  onSuccess: ({ changeId, kept }) => {
                    onClose()
                    showDone(`${counted(kept, 'figure')} kept.`, changeId)
                  },
                },
              )
            }
          >
            <Rows rows={rows} />
          </TableAnswer>
        )}
      </Stack>
    </Modal>
  )
}
