/** The dialog in which a table is brought in: it is chosen or pasted, its rows are shown, and kept at one press. */
import { Modal, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { AppError } from '#shared/contract/index.ts'
import { useFocusBack } from '../focus-back.ts'
import { ErrorState, LoadingState } from '../states.tsx'
import { BringTable, type BringTableProps } from './bring-table.tsx'
import type { TableFile } from './table-file.ts'

export interface BringDialogProps<Preview> extends Pick<BringTableProps, 'template' | 'headings'> {
  readonly title: string
  readonly onClose: () => void
  /** Asks what would become of a table's rows; the answer comes in `preview`. */
  readonly onTable: (file: TableFile) => void
  readonly preview: {
    readonly data: Preview | undefined
    readonly isPending: boolean
    readonly error: AppError | null
  }
  /** What is shown of a table that was read. */
  readonly children: (file: TableFile, preview: Preview) => ReactNode
}

export function BringDialog<Preview>({
  title,
  onClose,
  template,
  headings,
  onTable,
  preview,
  children,
}: BringDialogProps<Preview>) {
  useFocusBack()
  const [file, setFile] = useState<TableFile | null>(null)
  const [unread, setUnread] = useState<AppError | null>(null)
  const read = (table: TableFile) => {
    setUnread(null)
    setFile(table)
    onTable(table)
  }
  const { data, isPending } = preview
  const error = unread ?? preview.error
  return (
    <Modal opened onClose={onClose} title={title} size="xl">
      <Stack gap="md">
        <BringTable
          busy={isPending}
          template={template}
          headings={headings}
          onTable={read}
          onUnread={setUnread}
        />
        {isPending && <LoadingState lines={3} />}
        {error && !isPending && <ErrorState error={error} />}
        {file && data !== undefined && !error && !isPending && children(file, data)}
      </Stack>
    </Modal>
  )
}
