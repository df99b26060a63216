/** Light, dark, or as the system says; kept with the data, applied at once. */
import { SegmentedControl, Text, useMantineColorScheme } from '@mantine/core'
import type { Settings } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'

const choices: readonly { value: Settings['theme']; label: string }[] = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export function ThemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const save = useCommand('settings.set')
  return (
    <>
      <SegmentedControl
        aria-label="Theme"
        data={[...choices]}
        value={colorScheme}
        onChange={(value) => {
          const choice = choices.find((one) => one.value === value)
          if (!choice) return
          setColorScheme(choice.value)
          save.mutate({ theme: choice.value })
        }}
      />
      {save.error && (
        <Text size="sm" role="alert" className="problem" mt="xs">
          The choice holds for now but was not kept: {save.error.message}
        </Text>
      )}
    </>
  )
}
