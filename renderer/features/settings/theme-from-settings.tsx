/** Applies the theme that was kept with the data. Draws nothing. */
import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { useProcedure } from '../../app/procedures.ts'

export function ThemeFromSettings() {
  const settings = useProcedure('settings.get', {})
  const { setColorScheme } = useMantineColorScheme()
  const kept = settings.data?.theme
  useEffect(() => {
    if (kept !== undefined) setColorScheme(kept)
  }, [kept, setColorScheme])
  return null
}
