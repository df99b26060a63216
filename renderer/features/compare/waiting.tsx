/** While a comparison is under way: that it is, the way to cancel it, and the first screen of the text to read meanwhile. */
import { Box, Button, Group, Loader, Text } from '@mantine/core'
import { useMemo } from 'react'
import { hangingStyle } from '../../components/redline/hanging-style.ts'
import { levelOfOpening } from '../../components/redline/paragraphs.ts'
import redlineClasses from '../../components/redline/redline.module.css'

export interface WaitingProps {
  text: string
  /** "the new text" */
  shows: string
  cancelled: boolean
  onCancel: () => void
  onAgain: () => void
}

/** Enough characters to fill a first screen. */
const firstScreen = 6000

export function Waiting({ text, shows, cancelled, onCancel, onAgain }: WaitingProps) {
  const paragraphs = useMemo(
    () =>
      text
        .slice(0, firstScreen)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== ''),
    [text],
  )
  return (
    <Box>
      <Group gap="sm" py={6} role="status">
        {!cancelled && <Loader size="xs" aria-hidden />}
        <Text size="sm">
          {cancelled ? 'The comparison was cancelled.' : 'Comparing…'}{' '}
          {`Below is the start of ${shows}, without marks.`}
        </Text>
        <Button size="compact-sm" variant="default" onClick={cancelled ? onAgain : onCancel}>
          {cancelled ? 'Compare again' : 'Cancel'}
        </Button>
      </Group>
      <div className={redlineClasses.text} lang="en">
        {paragraphs.map((line, index) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text
            key={index}
            className={redlineClasses.paragraph}
            style={hangingStyle(levelOfOpening(line))}
          >
            {line}
          </p>
        ))}
      </div>
    </Box>
  )
}
