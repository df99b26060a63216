/** Criteria brought in as a table: a preview, one press, undone as one. */
import { Modal, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import type { AppError, Output } from '#shared/contract/index.ts'
import { criterionColumns } from '#shared/council/frameworks/index.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { BringTable } from '../../components/bring-table/bring-table.tsx'
import { TableAnswer } from '../../components/bring-table/table-answer.tsx'
import type { TableFile } from '../../components/bring-table/table-file.ts'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { ErrorState, LoadingState } from '../../components/states.tsx'
import { useUndoToast } from '../../components/use-undo.ts'

type Row = Output<'framework.previewTable'>['rows'][number]

const outcomes: Record<Row['outcome'], { shape: string; word: string; color: string }> = {
  new: { shape: '+', word: 'New', color: 'oak' },
  replaces: { shape: '≠', word: 'Other words', color: 'yellow' },
  unchanged: { shape: '=', word: 'Unchanged', color: 'gray' },
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table.ScrollContainer
      minWidth={480}
      type="native"
      mah={360}
      tabIndex={0}
      role="group"
      aria-label="Rows of the table"
    >
      <Table verticalSpacing={4} aria-label="Criteria in the table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Line</Table.Th>
            <Table.Th scope="col">Code</Table.Th>
            <Table.Th scope="col">Area</Table.Th>
            <Table.Th scope="col">Title</Table.Th>
            <Table.Th scope="col">What would become of it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, code, area, title, outcome }) => (
            <Table.Tr key={line}>
              <Table.Td className="tabular">{line}</Table.Td>
              <Table.Td>{code}</Table.Td>
              <Table.Td>{area}</Table.Td>
              <Table.Td>{title}</Table.Td>
              <Table.Td>
                <ShapeMark {...outcomes[outcome]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

export function BringCriteria({ frameworkId, onClose }: { frameworkId: string; onClose: () => void }) {
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const preview = useCommand('framework.previewTable')
  const apply = useCommand('framework.applyTable')
  const showDone = useUndoToast()
  const read = (table: TableFile) => {
    setUnread(null)
    setFile(table)
    preview.mutate({ frameworkId, ...table })
  }
  const error = unread ?? preview.error
  const rows = preview.data?.rows ?? []
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return (
    <Modal opened onClose={onClose} title="Bring in criteria" size="xl">
      <Stack gap="md">
        <BringTable
          busy={preview.isPending}
          template={(format) => callProcedure('framework.template', { format })}
          headings={Object.values(criterionColumns).map(({ heading }) => heading)}
          onTable={read}
          onUnread={setUnread}
        />
        {preview.isPending && <LoadingState lines={3} />}
        {error && !preview.isPending && <ErrorState error={error} />}
        {file && preview.data && !error && !preview.isPending && (
          <TableAnswer
            key={file.base64}
            name={file.name}
            summary={`${count('new')} new, ${count('replaces')} in other words, ${count('unchanged')} unchanged. Criteria that the table does not name stay.`}
            faults={preview.data.faults}
            canApply={preview.data.canApply}
            press={`Keep ${counted(count('new') + count('replaces'), 'criterion', 'criteria')}`}
            asksWhere={false}
            busy={apply.isPending}
            error={apply.error}
            onTake={({ questionsAnswered }) =>
              apply.mutate(
                { frameworkId, ...file, questionsAnswered },
                {
                  onSuccess: ({ changeId, kept }) => {
                    onClose()
                    showDone(`${counted(kept, 'criterion', 'criteria')} kept.`, changeId)
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
