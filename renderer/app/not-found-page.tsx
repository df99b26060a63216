import { Anchor, Stack, Text } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { PageHeader } from '../components/page-header.tsx'

export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <Stack>
      <PageHeader title="There is no such page" />
      <Text>
        Nothing in Charter Oak has the address <code>{pathname}</code>. The link may be mistyped or from
        another version.
      </Text>
      <Anchor component={Link} to={routes.overview()}>
        Go to the overview
      </Anchor>
    </Stack>
  )
}
