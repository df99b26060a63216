/** The menu of views that people named: to open one, to name what is shown now, to arrange them. */
import { Button, Menu } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ViewScreen } from '#shared/model/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { ArrangeViews } from './arrange-views.tsx'
import { NameViewForm } from './name-view-form.tsx'
import { screens, viewAddress } from './view-addresses.ts'

export interface SavedViewsProps {
  readonly screen: ViewScreen
  /** What is shown now, as the address carries it. */
  readonly query: string
}

export function SavedViews({ screen, query }: SavedViewsProps) {
  const views = useProcedure('view.list', {}).data?.views ?? []
  const [open, setOpen] = useState<'none' | 'name' | 'arrange'>('none')
  const close = () => setOpen('none')
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={280}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={14} aria-hidden />}>
            Saved views{views.length > 0 && ` (${views.length})`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              component={Link}
              to={viewAddress(view.screen, view.query)}
              rightSection={<span className="quiet">{screens[view.screen].label}</span>}
            >
              {view.name}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setOpen('name')}>Save what is shown now…</Menu.Item>
          {views.length > 0 && (
            <Menu.Item onClick={() => setOpen('arrange')}>Rename, order, remove…</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {open === 'name' && <NameViewForm screen={screen} query={query} onClose={close} />}
      {open === 'arrange' && <ArrangeViews views={views} screen={screen} query={query} onClose={close} />}
    </>
  )
}
