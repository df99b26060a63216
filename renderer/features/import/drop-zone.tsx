/** Pages that a person has: dropped, or picked as files or as a folder. */
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { AppError } from '#shared/contract/index.ts'
import { counted } from '../../components/labels.ts'
import classes from './import.module.css'
import { type Picked, pickedFromDrop, pickedFromInput } from './picked-files.ts'
import { importFiles } from './start-work.ts'
import { setWork } from './work.ts'

function take({ pages, leftAside }: Picked): void {
  if (pages.length > 0) {
    void importFiles(pages)
    return
  }
  if (leftAside.length === 0) return
  const one = leftAside.length === 1
  setWork({
    phase: 'idle',
    refused: new AppError(
      'INVALID_INPUT',
      one
        ? `${leftAside[0]} is not a page of the statutes: its name does not end in .htm or .html.`
        : `None of these ${counted(leftAside.length, 'file')} is a page of the statutes: no name ends in .htm or .html.`,
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
          Chapter pages of the General Statutes that you saved, such as <code>chap_952.htm</code>. A folder
          may hold others too. Pages of a supplement belong in a folder named like <code>2026/sup</code>,
          unless their list of titles is among them.
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
          <Text fw={600}>{over ? 'Let go to read them' : 'Drop pages or folders here'}</Text>
          <Group gap="xs" justify="center">
            <Button variant="default" onClick={() => files.current?.click()}>
              Choose files…
            </Button>
            <Button variant="default" onClick={() => folder.current?.click()}>
              Choose a folder…
            </Button>
          </Group>
          <Text size="sm" className="quiet">
            .htm and .html
          </Text>
        </div>
      </Stack>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept=".htm,.html"
        aria-label="Chapter pages"
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
        aria-label="Folder of chapter pages"
        onChange={(event) => {
          take(pickedFromInput(event.currentTarget.files))
          event.currentTarget.value = ''
        }}
      />
    </section>
  )
}
