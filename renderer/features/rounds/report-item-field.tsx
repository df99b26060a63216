/** One item of the form: its provision, what is asked, and a box for a count or for words. */
import { Text, Textarea, TextInput } from '@mantine/core'
import type { FormItemView } from '#shared/contract/index.ts'

export interface ReportItemFieldProps {
  readonly item: FormItemView
  readonly value: string
  readonly error: string | undefined
  readonly question: string | undefined
  readonly onChange: (value: string) => void
}

export function ReportItemField({ item, value, error, question, onChange }: ReportItemFieldProps) {
  const common = {
    label: `${item.provision} ${item.label}`,
    description: [item.asks, item.note].filter(Boolean).join(' '),
    'data-path': `answers.${item.key}`,
    value,
    error,
    autoComplete: 'off',
  }
  return (
    <div>
      {item.kind === 'count' ? (
        <TextInput
          {...common}
          inputMode="numeric"
          className="tabular"
          styles={{ input: { maxWidth: 140 } }}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <Textarea
          {...common}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={10_000}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {question !== undefined && (
        <Text size="sm" mt={4}>
          <strong>Question:</strong> {question}
        </Text>
      )}
    </div>
  )
}
