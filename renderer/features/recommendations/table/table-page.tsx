/** Recommendations brought in as a table: the empty one to fill in, a preview, one press, undone as one. */
import { Text } from '@mantine/core'
import { useState } from 'react'
import { AppError, routes } from '#shared/contract/index.ts'
import { useCommand } from '../../../app/procedures.ts'
import { readTable, type TableFile } from '../../../components/bring-table/table-file.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { ErrorState, LoadingState } from '../../../components/states.tsx'
import { PickTable } from './pick-table.tsx'
import { TablePreview } from './table-preview.tsx'

export function TablePage() {
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const preview = useCommand('table.preview')
  const open = (picked: File) => {
    setUnread(null)
    readTable(picked).then(
      (read) => {
        setFile(read)
        preview.mutate(read)
      },
      (thrown: unknown) => {
        setFile(null)
        setUnread(AppError.from(thrown))
      },
    )
  }
  const error = unread ?? preview.error
  return (
    <>
      <PageHeader
        title="Bring in a table of recommendations"
        crumbs={[{ label: 'Recommendations', to: routes.recommendations() }]}
        facts="One row for each recommendation, of one year or of several. What the store has already stays as it is unless you say otherwise."
      />
      <PickTable busy={preview.isPending} onFile={open} />
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
