/** The rows of a preview: asked for page by page as they come into sight. */
import { Skeleton, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { VirtualRows } from '../../components/redline/virtual-rows.tsx'
import { EmptyState } from '../../components/states.tsx'
import { PreviewRow } from './preview-row.tsx'
import { type PreviewFilter, rowsPerPage } from './preview-rows.ts'
import { isSelected, type Selection, toggled } from './selection.ts'

type Row = Output<'import.preview'>['rows'][number]

export interface PreviewListProps {
  jobId: string
  filter: PreviewFilter
  total: number
  selection: Selection
  onSelect: (selection: Selection) => void
}

export function PreviewList({ jobId, filter, total, selection, onSelect }: PreviewListProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  if (total === 0) return <EmptyState>Nothing of what was read fits this choice.</EmptyState>
  const draw = (row: Row) => {
    const { key } = row
    const turn = () =>
      setOpen((before) => {
        const next = new Set(before)
        if (!next.delete(key)) next.add(key)
        return next
      })
    return (
      <PreviewRow
        jobId={jobId}
        row={row}
        selected={isSelected(selection, row.record)}
        onToggle={() => onSelect(toggled(selection, row.record))}
        open={open.has(key)}
        onOpen={turn}
      />
    )
  }
  return (
    <VirtualRows
      count={total}
      estimate={() => 68}
      draw={(index) => <RowAt jobId={jobId} filter={filter} index={index} draw={draw} />}
    />
  )
}

/** One row by its place; rows of one page share one answer. */
function RowAt({
  jobId,
  filter,
  index,
  draw,
}: {
  jobId: string
  filter: PreviewFilter
  index: number
  draw: (row: Row) => ReactNode
}) {
  const offset = Math.floor(index / rowsPerPage) * rowsPerPage
  const page = useProcedure('import.preview', { jobId, filter, offset, limit: rowsPerPage })
  const row = page.data?.rows[index - offset]
  if (row) return draw(row)
  return (
    <Stack gap={6} py="sm" aria-hidden>
      <Skeleton height={14} width="60%" />
      <Skeleton height={10} width="35%" />
    </Stack>
  )
}
