/** A document that proves something and that the store does not have: which it is, and its own words. */
import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { type Evidence, handSourceId } from '#shared/model/index.ts'

export interface HandValues {
  byHand: boolean
  document: string
  words: string
}

export const noHandEvidence: HandValues = { byHand: false, document: '', words: '' }

/** What is wrong with each field, or null. */
export const handProblems = {
  document: (text: string, { byHand }: HandValues) =>
    byHand && text.trim() === '' ? 'Say which document it is, with its date' : null,
  words: (text: string, { byHand }: HandValues) =>
    byHand && text.trim() === '' ? 'Give the words of the document that prove it' : null,
}

/** The evidence that was named; none where none was. */
export const handEvidence = ({ byHand, document, words }: HandValues): Evidence[] =>
  byHand
    ? [{ kind: 'document', sourceId: handSourceId, locator: document.trim(), quotation: words.trim() }]
    : []

export interface HandEvidenceProps {
  readonly isOpen: boolean
  readonly checkbox: GetInputPropsReturnType
  readonly document: GetInputPropsReturnType
  readonly words: GetInputPropsReturnType
}

export function HandEvidence({ isOpen, checkbox, document, words }: HandEvidenceProps) {
  return (
    <Stack gap="xs">
      <Checkbox label="A document proves it that the store does not have" {...checkbox} />
      {isOpen && (
        <Stack gap="sm" pl="lg">
          <TextInput
            label="Which document"
            description="Such as: Letter to the joint committee of January 3, 2019"
            withAsterisk
            required
            maxLength={300}
            {...document}
          />
          <Textarea
            label="Its words that prove it"
            withAsterisk
            required
            autosize
            minRows={2}
            maxRows={8}
            maxLength={3000}
            {...words}
          />
        </Stack>
      )}
    </Stack>
  )
}
