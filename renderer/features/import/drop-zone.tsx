/** Files that a person has: dropped, or picked as files or as a folder. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { AppError } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'
import classes from './import.module.css'
import { PasteText } from './paste-text.tsx'
import { type Picked, pickedFromDrop, pickedFromInput, readableNames } from './picked-files.ts'
import { importFiles } from './start-work.ts'
import { setWork } from './work.ts'

const endings = readableNames.replaceAll(',', ', ')

function take({ taken, leftAside }: Picked): void {
  if (taken.length > 0) {
    void importFiles(taken)
    return
  }
  if (leftAside.length === 0) return
  const one = leftAside.length === 1
  setWork({
    phase: 'idle',
    refused: new AppError(
      'INVALID_INPUT',
      one
        ? `${leftAside[0]} cannot be read: its name does not end as pages, documents or data sets do (${endings}).`
        : `None of these ${counted(leftAside.length, 'file')} can be read: no name ends as pages, documents or data sets do (${endings}).`,
      one ? { where: leftAside[0] as string } : {},
    ),
  })
}

export function DropZone() {
  const [over, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const heading = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    pickedFromDrop(event.dataTransfer).then(take, () =>
      setWork({
        phase: 'idle',
        refused: new AppError('INVALID_INPUT', 'What was dropped could not be read. It may have been moved.'),
      }),
    )
  }
  const leave = (event: DragEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
  }
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          From files
        </Title>
        <Text size="sm">
          Pages of the General Statutes, bills, file copies, amendments and public acts, and data sets of
          LegiScan or Open States. Each file is known by what it holds. Pages of a supplement belong in a
          folder named like <code>2026/sup</code>, unless their list of titles is among them.
        </Text>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a mouse; the buttons do the same by keyboard */}
        <div
          className={classes.zone}
          data-over={over || undefined}
          onDragEnter={() => setOver(true)}
          onDragOver={(event) => {
            event.preventDefault()
            event.dataTransfer.dropEffect = 'copy'
          }}
          onDragLeave={leave}
          onDrop={drop}
        >
          <IconFileUpload size={36} stroke={1.4} aria-hidden />
          <Text fw={600}>{over ? 'Let go to read them' : 'Drop files or folders here'}</Text>
          <Group gap="xs" justify="center">
            <Button variant="default" onClick={() => files.current?.click()}>
              Choose files…
            </Button>
            <Button variant="default" onClick={() => folder.current?.click()}>
              Choose a folder…
            </Button>
            <PasteText />
          </Group>
          <Text size="sm" className="quiet">
            HTML, PDF, Word (.docx), plain text, JSON and ZIP
          </Text>
        </div>
      </Stack>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={readableNames}
        aria-label="Files to import"
        onChange={(event) => {
          take(pickedFromInput(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        {...{ webkitdirectory: '' }}
        aria-label="Folder to import"
        onChange={(event) => {
          take(pickedFromInput(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
