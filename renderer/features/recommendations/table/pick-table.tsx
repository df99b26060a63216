/** Where a table is dropped or chosen, and the empty one to fill in. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTable } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { AppError } from '#shared/contract/index.ts'
import { host } from '../../../app/host.ts'
import { callProcedure } from '../../../app/procedures.ts'
import { fromBase64 } from '../../../components/bring-table/table-file.ts'
import classes from './table.module.css'

async function download(format: 'csv' | 'xlsx'): Promise<void> {
  try {
    const { name, mime, base64 } = await callProcedure('table.template', { format })
    await host.saveFile({ name, mime, bytes: fromBase64(base64) })
  } catch (thrown) {
    const { message } = AppError.from(thrown)
    notifications.show({ color: 'red', title: 'Not downloaded', message })
  }
}

export interface PickTableProps {
  readonly busy: boolean
  readonly onFile: (file: File) => void
}

export function PickTable({ busy, onFile }: PickTableProps) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Stack gap="sm">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a mouse; the button does the same by keyboard */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        onDragEnter={() => setOver(true)}
        onDragOver={(event) => event.preventDefault()}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
        }}
        onDrop={drop}
      >
        <IconTable size={32} stroke={1.4} aria-hidden />
        <Text fw={600}>{over ? 'Let go to read it' : 'Drop a table here'}</Text>
        <Button variant="default" loading={busy} onClick={() => input.current?.click()}>
          Choose a table…
        </Button>
        <Text size="sm" className="quiet">
          CSV or XLSX, at most 5 MB. Nothing is written before you have seen what would be.
        </Text>
      </div>
      <Group gap="xs">
        <Text size="sm">The empty table to fill in:</Text>
        <Button size="compact-sm" variant="default" onClick={() => void download('csv')}>
          As CSV
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void download('xlsx')}>
          As XLSX
        </Button>
      </Group>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        aria-label="Table to bring in"
        onChange={(event) => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
    </Stack>
  )
}
