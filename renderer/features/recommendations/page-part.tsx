/** One part of the recommendation's page: its heading, what can be done with it, its content. */
import { Box, Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'

export interface PartProps {
  readonly title: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function Part({ title, action, children }: PartProps) {
  return (
    <Box component="section" mt="xl">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </Box>
  )
}
