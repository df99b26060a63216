/** The recommendations as a list, a board or a timeline, with the filters kept; and the views that people named. */
import { Button, Group } from '@mantine/core'
import { Link, useSearchParams } from 'react-router'
import type { ViewScreen } from '#shared/model/index.ts'
import { SavedViews } from './saved-views.tsx'
import { keptQuery, screens, viewAddress } from './view-addresses.ts'

export function ViewBar({ screen }: { screen: ViewScreen }) {
  const [query] = useSearchParams()
  const kept = keptQuery(query)
  return (
    <Group gap="xs" mb="sm" justify="space-between">
      <Group gap={4} component="nav" aria-label="How the recommendations are shown">
        {(Object.keys(screens) as ViewScreen[]).map((one) => (
          <Button
            key={one}
            component={Link}
            to={viewAddress(one, kept)}
            size="xs"
            variant={one === screen ? 'filled' : 'default'}
            aria-current={one === screen ? 'page' : undefined}
          >
            {screens[one].label}
          </Button>
        ))}
      </Group>
      <SavedViews screen={screen} query={kept} />
    </Group>
  )
}
