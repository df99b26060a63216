/** Appearance, the data folder, backups, and what this program is. */
import { Box, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'
import { About } from './about.tsx'
import { Backups } from './backups.tsx'
import { DataFacts } from './data-facts.tsx'
import { ThemeChoice } from './theme-choice.tsx'

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section">
      <Title order={2} size="h4" mb="sm">
        {title}
      </Title>
      {children}
    </Box>
  )
}

export function SettingsPage() {
  const info = useProcedure('app.info', {})
  return (
    <>
      <PageHeader title="Settings" />
      <Stack gap="xl" maw={880}>
        <Part title="Appearance">
          <ThemeChoice />
        </Part>
        <Part title="Data">
          <QueryState query={info}>{(data) => <DataFacts info={data} />}</QueryState>
        </Part>
        <Part title="Backups">
          <Backups />
        </Part>
        <Part title="About">
          <QueryState query={info}>{(data) => <About info={data} />}</QueryState>
        </Part>
      </Stack>
    </>
  )
}
