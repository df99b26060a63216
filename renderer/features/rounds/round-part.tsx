/** A part of a round's page, under its own heading. */
import { Box, Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

export interface RoundPartProps {
  readonly title: string
  /** One sentence on what is shown. */
  readonly about?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function RoundPart({ title, about, actions, children }: RoundPartProps) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id}>
      <Group justify="space-between" align="baseline" gap="sm" mb="xs">
        <Title order={3} size="h5" id={id}>
          {title}
        </Title>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {about !== undefined && (
        <Text size="sm" className="quiet" mb="xs" maw={820}>
          {about}
        </Text>
      )}
      {children}
    </Box>
  )
}
