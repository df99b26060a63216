/** Text of a bill or act that a person has in no file: pasted here, it is read as a plain text file. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { importFiles } from './start-work.ts'

export function PasteText() {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const close = () => {
    setOpen(false)
    setText('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const file = new File([text], 'pasted.txt', { type: 'text/plain' })
    close()
    void importFiles([{ name: file.name, file }])
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Paste text…
      </Button>
      <Modal opened={open} onClose={close} title="Text of a bill, amendment or act" size="xl">
        <form onSubmit={submit}>
          <Stack gap="sm">
            <Text size="sm">
              Paste it with its heading: the number and the session tell which bill it is. Pasted text has
              lost its underlining; insertions are then found by comparison with the law, or the redline is
              refused.
            </Text>
            <Textarea
              label="Text"
              autosize
              minRows={10}
              maxRows={24}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              data-autofocus
            />
            <Group gap="xs">
              <Button type="submit" disabled={text.trim() === ''}>
                Read it
              </Button>
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
