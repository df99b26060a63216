/** The field that every entry made by hand must fill in: the record that a reader can look it up in. */
import { TextInput, type TextInputProps } from '@mantine/core'

export function RecordedInField(props: TextInputProps) {
  return <TextInput label="Where it is recorded" withAsterisk required maxLength={300} {...props} />
}
