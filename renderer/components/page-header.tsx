/** The head of every page: where one is, its title, one line of facts, one primary action. */
import { Anchor, Box, Breadcrumbs, Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useHeadingFocus } from './heading-focus.ts'

export interface PageHeaderProps {
  title: string
  /** Drawn instead of the plain title where it needs marks; `title` still names the window. */
  heading?: ReactNode
  crumbs?: readonly { label: string; to: string }[]
  facts?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, heading, crumbs = [], facts, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} – Charter Oak`)
  const headingRef = useHeadingFocus()
  return (
    <Box component="header" mb="md">
      {crumbs.length > 0 && (
        <Breadcrumbs
          mb={4}
          separator="›"
          aria-label="Where this page is"
          component="nav"
          styles={{ root: { flexWrap: 'wrap' } }}
        >
          {crumbs.map((crumb) => (
            <Anchor key={crumb.to} component={Link} to={crumb.to} size="sm">
              {crumb.label}
            </Anchor>
          ))}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Box flex={1} miw="min(100%, 420px)">
          <Title order={1} size="h2" ref={headingRef} tabIndex={-1}>
            {heading ?? title}
          </Title>
          {facts !== undefined && (
            <Text component="div" size="sm" className="quiet" mt={4}>
              {facts}
            </Text>
          )}
        </Box>
        {actions !== undefined && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
    </Box>
  )
}
