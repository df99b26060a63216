/** Arrests, charges and convictions brought in as a table: a preview, one press, undone as one. */
import { Table } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { caseColumns } from '#shared/council/reporting/index.ts'
import { callProcedure, useCommand } from '../../../app/procedures.ts'
import { BringDialog } from '../../../components/bring-table/bring-dialog.tsx'
import { PreviewRows } from '../../../components/bring-table/preview-rows.tsx'
import { TableAnswer } from '../../../components/bring-table/table-answer.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { capitalised, counted, sectionLabel } from '../../../components/labels.ts'
import { ShapeMark } from '../../../components/shape-mark.tsx'

type Row = Output<'cases.previewTable'>['rows'][number]

function Outcome({ outcome, stored }: Row) {
  if (outcome === 'new') return <ShapeMark shape="+" word="New" color="oak" />
  if (outcome === 'unchanged') return <ShapeMark shape="=" word="Unchanged" color="gray" />
  return <ShapeMark shape="≠" word={`Replaces ${stored ?? ''}`} color="yellow" />
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <PreviewRows
      label="Figures in the table"
      minWidth={520}
      headings={[
        'Line',
        'Section',
        'Year',
        'What is counted',
        'Number',
        'Who counted',
        'What would become of it',
      ]}
      numbers="Number"
    >
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
    </PreviewRows>
  )
}

export function BringCases({ onClose }: { onClose: () => void }) {
  const preview = useCommand('cases.previewTable')
  const { send, dialog } = useFormCommand('cases.applyTable', onClose)
  const rows = preview.data?.rows ?? []
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return (
    <BringDialog
      title="Bring in arrests and convictions"
      onClose={onClose}
      template={(format) => callProcedure('cases.template', { format })}
      headings={Object.values(caseColumns).map(({ heading }) => heading)}
      onTable={preview.mutate}
      preview={preview}
    >
      {(file, data) => (
        <TableAnswer
          key={file.base64}
          name={file.name}
          summary={`${count('new')} new, ${count('replaces')} in place of others, ${count('unchanged')} unchanged`}
          faults={data.faults}
          canApply={data.canApply}
          press={`Keep ${counted(count('new') + count('replaces'), 'figure')}`}
          asksWhere
          busy={dialog.busy}
          error={dialog.error}
          onTake={(taken) => send({ ...file, ...taken }, ({ kept }) => `${counted(kept, 'figure')} kept.`)}
        >
          <Rows rows={rows} />
        </TableAnswer>
      )}
    </BringDialog>
  )
}
