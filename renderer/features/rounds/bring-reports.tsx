/** Reports of departments brought in as a table, or pasted as rows: a preview, one press, undone as one. */
import { Checkbox, Modal, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { AppError, Output, RoundView, TableFaultView } from '#shared/contract/index.ts'
import { reportHeading } from '#shared/council/reporting/index.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { BringTable } from '../../components/bring-table/bring-table.tsx'
import { TableAnswer } from '../../components/bring-table/table-answer.tsx'
import type { TableFile } from '../../components/bring-table/table-file.ts'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { ErrorState, LoadingState } from '../../components/states.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import { ruleForm } from './report-values.ts'

type Preview = Output<'round.previewTable'>
type Row = Preview['rows'][number]

const outcomes: Record<Row['outcome'], { shape: string; word: string; color: string }> = {
  new: { shape: '+', word: 'New', color: 'oak' },
  replaces: { shape: '≠', word: 'Replaces a report', color: 'yellow' },
  unchanged: { shape: '=', word: 'Unchanged', color: 'gray' },
  'unknown department': { shape: '?', word: 'Department not listed', color: 'yellow' },
}

const count = ({ rows }: Preview, outcome: Row['outcome']) =>
  rows.filter((row) => row.outcome === outcome).length

function summary(preview: Preview): string {
  const parts: [Row['outcome'], string][] = [
    ['new', 'new'],
    ['replaces', 'in place of reports kept before'],
    ['unchanged', 'unchanged'],
    ['unknown department', 'from departments that the round does not list'],
  ]
  const said = parts.flatMap(([outcome, words]) => {
    const rows = count(preview, outcome)
    return rows > 0 ? [`${rows} ${words}`] : []
  })
  return said.join(', ') || 'No row can be read'
}

/** Faults of the table and of its rows, by line. */
function faultsOf({ rows, faults }: Preview, round: RoundView): TableFaultView[] {
  const label = (item: string | null) => round.form.find(({ key }) => key === item)?.label ?? null
  const ofRows = rows.flatMap(({ line, faults: own }) =>
    own.map(({ severity, item, message }) => ({ severity, line, column: label(item), message })),
  )
  return [...faults, ...ofRows].sort((a, b) => a.line - b.line)
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <Table.ScrollContainer
      minWidth={420}
      type="native"
      mah={360}
      tabIndex={0}
      role="group"
      aria-label="Rows of the table"
    >
      <Table verticalSpacing={4} aria-label="Reports in the table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={70}>
              Line
            </Table.Th>
            <Table.Th scope="col">Department</Table.Th>
            <Table.Th scope="col">What would become of it</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, department, outcome }) => (
            <Table.Tr key={line}>
              <Table.Td className="tabular">{line}</Table.Td>
              <Table.Td>{department}</Table.Td>
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

export function BringReports({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const [addUnknown, setAddUnknown] = useState(false)
  const preview = useCommand('round.previewTable')
  const apply = useCommand('round.applyTable')
  const showDone = useUndoToast()
  const roundId = round.record.id
  const read = (table: TableFile) => {
    setUnread(null)
    setFile(table)
    setAddUnknown(false)
    preview.mutate({ roundId, ...table })
  }
  const error = unread ?? preview.error
  const unknown = preview.data ? count(preview.data, 'unknown department') : 0
  const kept = preview.data?.rows.filter(({ outcome }) => outcome !== 'unchanged').length ?? 0
  return (
    <Modal opened onClose={onClose} title={`Bring in reports of ${round.record.year}`} size="xl">
      <Stack gap="md">
        <BringTable
          busy={preview.isPending}
          template={(format) => callProcedure('round.template', { roundId, format })}
          headings={reportHeading(ruleForm(round.form))}
          onTable={read}
          onUnread={setUnread}
        />
        {preview.isPending && <LoadingState lines={3} />}
        {error && !preview.isPending && <ErrorState error={error} />}
        {file && preview.data && !error && !preview.isPending && (
          <TableAnswer
            key={file.base64}
            name={file.name}
            summary={summary(preview.data)}
            faults={faultsOf(preview.data, round)}
            canApply={preview.data.canApply}
            press={`Keep ${counted(kept, 'report')}`}
            asksWhere
            busy={apply.isPending}
            error={apply.error}
            waitsFor={
              unknown > 0 && !addUnknown ? 'Agree to add the departments that the round does not list.' : null
            }
            onTake={(taken) =>
              apply.mutate(
                { roundId, ...file, ...taken, addUnknown, receivedOn: new Date().toISOString().slice(0, 10) },
                {
                  onSuccess: ({ changeId, kept: done }) => {
                    onClose()
                    showDone(`${counted(done, 'report')} kept.`, changeId)
                  },
                },
              )
            }
          >
            <Rows rows={preview.data.rows} />
            {unknown > 0 && (
              <Checkbox
                label={`Add ${counted(unknown, 'department')} that the round does not list`}
                checked={addUnknown}
                onChange={(event) => setAddUnknown(event.currentTarget.checked)}
              />
            )}
            <Text size="sm" className="quiet">
              Rows without a day of receipt are kept as received today.
            </Text>
          </TableAnswer>
        )}
      </Stack>
    </Modal>
  )
}
