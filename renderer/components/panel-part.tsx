/** One part of a record's side panel or page: a heading, how many it holds, and what it holds. */
import { Box, Group, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

export interface PanelPartProps {
  title: string
  count?: number
  /** Said in place of the content when there is none. */
  empty?: string
  children?: ReactNode
}

export function PanelPart({ title, count, empty, children }: PanelPartProps) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} mb="lg">
      <Group gap={8} mb={6} align="baseline">
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {count !== undefined && count > 0 && (
          <Text size="sm" className="quiet" component="span">
            {count}
          </Text>
        )}
      </Group>
      {count === 0 && empty !== undefined ? (
        <Text size="sm" className="quiet">
          {empty}
        </Text>
      ) : (
        children
      )}
    </Box>
  )
}
