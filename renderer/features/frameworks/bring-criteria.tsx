/** Criteria brought in as a table: a preview, one press, undone as one. */
import { Table } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { criterionColumns } from '#shared/council/frameworks/index.ts'
import { callProcedure, useCommand } from '../../app/procedures.ts'
import { BringDialog } from '../../components/bring-table/bring-dialog.tsx'
import { PreviewRows } from '../../components/bring-table/preview-rows.tsx'
import { TableAnswer } from '../../components/bring-table/table-answer.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'

type Row = Output<'framework.previewTable'>['rows'][number]

const outcomes: Record<Row['outcome'], { shape: string; word: string; color: string }> = {
  new: { shape: '+', word: 'New', color: 'oak' },
  replaces: { shape: '≠', word: 'Other words', color: 'yellow' },
  unchanged: { shape: '=', word: 'Unchanged', color: 'gray' },
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <PreviewRows
      label="Criteria in the table"
      minWidth={480}
      headings={['Line', 'Code', 'Area', 'Title', 'What would become of it']}
    >
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
    </PreviewRows>
  )
}

export function BringCriteria({ frameworkId, onClose }: { frameworkId: string; onClose: () => void }) {
  const preview = useCommand('framework.previewTable')
  const { send, dialog } = useFormCommand('framework.applyTable', onClose)
  const rows = preview.data?.rows ?? []
  const count = (outcome: Row['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return (
    <BringDialog
      title="Bring in criteria"
      onClose={onClose}
      template={(format) => callProcedure('framework.template', { format })}
      headings={Object.values(criterionColumns).map(({ heading }) => heading)}
      onTable={(table) => preview.mutate({ frameworkId, ...table })}
      preview={preview}
    >
      {(file, data) => (
        <TableAnswer
          key={file.base64}
          name={file.name}
          summary={`${count('new')} new, ${count('replaces')} in other words, ${count('unchanged')} unchanged. Criteria that the table does not name stay.`}
          faults={data.faults}
          canApply={data.canApply}
          press={`Keep ${counted(count('new') + count('replaces'), 'criterion', 'criteria')}`}
          asksWhere={false}
          busy={dialog.busy}
          error={dialog.error}
          onTake={({ questionsAnswered }) =>
            send(
              { frameworkId, ...file, questionsAnswered },
              ({ kept }) => `${counted(kept, 'criterion', 'criteria')} kept.`,
            )
          }
        >
          <Rows rows={rows} />
        </TableAnswer>
      )}
    </BringDialog>
  )
}
