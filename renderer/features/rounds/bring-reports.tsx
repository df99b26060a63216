/** Reports of departments brought in as a table, or pasted as rows: a preview, one press, undone as one. */
import { Checkbox, Table, Text } from '@mantine/core'
import { useState } from 'react'
import type { Output, RoundView, TableFaultView } from '#shared/contract/index.ts'
import { reportHeading } from '#shared/council/reporting/index.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { BringDialog } from '../../components/bring-table/bring-dialog.tsx'
import { PreviewRows } from '../../components/bring-table/preview-rows.tsx'
import { TableAnswer } from '../../components/bring-table/table-answer.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'
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
    <PreviewRows
      label="Reports in the table"
      minWidth={420}
      headings={['Line', 'Department', 'What would become of it']}
    >
      {rows.map(({ line, department, outcome }) => (
        <Table.Tr key={line}>
          <Table.Td className="tabular">{line}</Table.Td>
          <Table.Td>{department}</Table.Td>
          <Table.Td>
            <ShapeMark {...outcomes[outcome]} />
          </Table.Td>
        </Table.Tr>
      ))}
    </PreviewRows>
  )
}

export function BringReports({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const [addUnknown, setAddUnknown] = useState(false)
  const preview = useCommand('round.previewTable')
  const { send, dialog } = useFormCommand('round.applyTable', onClose)
  const roundId = round.record.id
  const unknown = preview.data ? count(preview.data, 'unknown department') : 0
  const kept = preview.data?.rows.filter(({ outcome }) => outcome !== 'unchanged').length ?? 0
  return (
    <BringDialog
      title={`Bring in reports of ${round.record.year}`}
      onClose={onClose}
      template={(format) => callProcedure('round.template', { roundId, format })}
      headings={reportHeading(ruleForm(round.form))}
      onTable={(table) => {
        setAddUnknown(false)
        preview.mutate({ roundId, ...table })
      }}
      preview={preview}
    >
      {(file, data) => (
        <TableAnswer
          key={file.base64}
          name={file.name}
          summary={summary(data)}
          faults={faultsOf(data, round)}
          canApply={data.canApply}
          press={`Keep ${counted(kept, 'report')}`}
          asksWhere
          busy={dialog.busy}
          error={dialog.error}
          waitsFor={
            unknown > 0 && !addUnknown ? 'Agree to add the departments that the round does not list.' : null
          }
          onTake={(taken) =>
            send(
              { roundId, ...file, ...taken, addUnknown, receivedOn: new Date().toISOString().slice(0, 10) },
              ({ kept: done }) => `${counted(done, 'report')} kept.`,
            )
          }
        >
          <Rows rows={data.rows} />
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
    </BringDialog>
  )
}
