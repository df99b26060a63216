/** Where a table is dropped, chosen or pasted, and the empty one to fill in. */
import { Button, Collapse, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconTable } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { AppError } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { bytesOfBase64 } from '../base64.ts'
import classes from './table.module.css'
import { readTable, type TableFile, tableOfText } from './table-file.ts'

export interface OfferedFile {
  readonly name: string
  readonly mime: string
  readonly base64: string
}

/** Saves a file that the host made. Says so where it cannot be. */
export async function saveOffered(ask: () => Promise<OfferedFile>): Promise<void> {
  try {
    const { name, mime, base64 } = await ask()
    await host.saveFile({ name, mime, bytes: await bytesOfBase64(base64) })
  } catch (thrown) {
    notifications.show({ color: 'red', title: 'Not saved', message: AppError.from(thrown).message })
  }
}

export interface BringTableProps {
  readonly busy: boolean
  readonly template: (format: 'csv' | 'xlsx') => Promise<OfferedFile>
  /** Headings of the table: put above pasted rows that come without them. */
  readonly headings: readonly string[]
  readonly onTable: (file: TableFile) => void
  readonly onUnread: (error: AppError) => void
}

export function BringTable({ busy, template, headings, onTable, onUnread }: BringTableProps) {
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) readTable(file).then(onTable, (thrown: unknown) => onUnread(AppError.from(thrown)))
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
        <IconTable size={28} stroke={1.4} aria-hidden />
        <Text fw={600}>{over ? 'Let go to read it' : 'Drop a table here'}</Text>
        <Group gap="xs" justify="center">
          <Button variant="default" loading={busy} onClick={() => input.current?.click()}>
            Choose a table…
          </Button>
          <Button variant="default" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            Paste rows
          </Button>
        </Group>
        <Text size="sm" className="quiet">
          CSV or XLSX, at most 5 MB. Nothing is written before you have seen what would be.
        </Text>
      </div>
      <Collapse expanded={pasting}>
        <Stack gap="xs" align="flex-start">
          <Textarea
            w="100%"
            label="Rows as they were copied from a spreadsheet, or as CSV"
            description={`With a row of headings, or in this order: ${headings.join(', ')}`}
            autosize
            minRows={3}
            maxRows={10}
            value={pasted}
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
          <Button
            variant="default"
            disabled={pasted.trim() === ''}
            loading={busy}
            onClick={() => onTable(tableOfText(pasted, headings))}
          >
            Read the rows
          </Button>
        </Stack>
      </Collapse>
      <Group gap="xs">
        <Text size="sm">The table to fill in:</Text>
        <Button size="compact-sm" variant="default" onClick={() => void saveOffered(() => template('csv'))}>
          As CSV
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void saveOffered(() => template('xlsx'))}>
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
