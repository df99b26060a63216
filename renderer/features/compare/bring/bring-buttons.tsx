/** Brings a text from a file or from the clipboard. */
import { ActionIcon, FileButton, Tooltip } from '@mantine/core'
import { IconClipboard, IconFileUpload } from '@tabler/icons-react'
import { useRef } from 'react'
import { type BroughtText, pasted } from './brought-texts.ts'
import { accepted } from './read-file.ts'

export interface BringButtonsProps {
  name: string
  onText: (text: BroughtText) => void
  onFile: (file: File) => void
  onProblem: (message: string) => void
}

const noClipboard =
  'The clipboard may not be read from here. Choose “Pasted text”, or press Ctrl+V (Command+V on a Mac) on this page.'

export function BringButtons({ name, onText, onFile, onProblem }: BringButtonsProps) {
  const reset = useRef<() => void>(null)
  const paste = async () => {
    try {
      const text = await navigator.clipboard.readText()
      if (text.trim() === '') onProblem('There is no text in the clipboard.')
      else onText(pasted(text))
    } catch {
      onProblem(noClipboard)
    }
  }
  return (
    <ActionIcon.Group>
      <FileButton
        accept={accepted}
        resetRef={reset}
        onChange={(file) => {
          if (file) onFile(file)
          // The same file can be chosen again after it was changed.
          reset.current?.()
        }}
        inputProps={{ 'aria-label': `File for the ${name.toLowerCase()}` }}
      >
        {(props) => (
          <Tooltip label="Open a file: text, HTML, Word or PDF">
            <ActionIcon
              {...props}
              variant="default"
              size={36}
              aria-label={`Open a file as the ${name.toLowerCase()}`}
            >
              <IconFileUpload size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      <Tooltip label="Paste from the clipboard">
        <ActionIcon
          variant="default"
          size={36}
          onClick={() => void paste()}
          aria-label={`Paste the ${name.toLowerCase()}`}
        >
          <IconClipboard size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </ActionIcon.Group>
  )
}
