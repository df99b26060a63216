/** Recommendations brought in as a table: the one to fill in, a preview, one press, undone as one. */
import { Text } from '@mantine/core'
import { useState } from 'react'
import { type AppError, routes } from '#shared/contract/index.ts'
import { recommendationHeading } from '#shared/council/csv/index.ts'
import { callProcedure, useCommand } from '../../../app/procedures.ts'
import { BringTable } from '../../../components/bring-table/bring-table.tsx'
import type { TableFile } from '../../../components/bring-table/table-file.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { ErrorState, LoadingState } from '../../../components/states.tsx'
import { TablePreview } from './table-preview.tsx'

export function TablePage() {
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const preview = useCommand('table.preview')
  const error = unread ?? preview.error
  return (
    <>
      <PageHeader
        title="Bring in a table of recommendations"
        crumbs={[{ label: 'Recommendations', to: routes.recommendations() }]}
        facts="One row for each recommendation, of one year or of several. What the store has already stays as it is unless you say otherwise."
      />
      <BringTable
        busy={preview.isPending}
        template={(format) => callProcedure('table.template', { format })}
        headings={recommendationHeading()}
        onTable={(table) => {
          setUnread(null)
          setFile(table)
          preview.mutate(table)
        }}
        onUnread={(fault) => {
          setFile(null)
          setUnread(fault)
        }}
      />
      {preview.isPending && <LoadingState />}
      {error && !preview.isPending && <ErrorState error={error} />}
      {file && preview.data && !error && !preview.isPending && (
        <TablePreview key={file.base64} file={file} preview={preview.data} onDone={() => setFile(null)} />
      )}
      {!file && !error && (
        <Text size="sm" className="quiet" mt="lg">
          Required are the columns Year, Number, Text and Standing; the others may be left out. The XLSX table
          has a second sheet that says what belongs in each column.
        </Text>
      )}
    </>
  )
}
