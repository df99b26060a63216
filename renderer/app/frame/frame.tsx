/** The frame around every page: mark, search, navigation; and the way out when the data cannot be opened. */
import { ActionIcon, AppShell, Box, Burger, Button, em, Group, Kbd, Text } from '@mantine/core'
import { useDisclosure, useMediaQuery, useOs } from '@mantine/hooks'
import { IconKeyboard, IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import { Link, Outlet, ScrollRestoration } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import { WorkTray } from '../../features/import/work-tray.tsx'
import { StoreGate } from '../../features/recovery/store-gate.tsx'
import { CommandPalette, openPalette } from '../../features/search/command-palette.tsx'
import { ThemeFromSettings } from '../../features/settings/theme-from-settings.tsx'
import { AsOfControl } from '../../features/statutes/as-of/as-of-control.tsx'
import icon from '../../icon.svg'
import classes from './frame.module.css'
import { HostWatch } from './host-watch.tsx'
import { KeysHelp } from './keys-help.tsx'
import { NavigationList } from './navigation-list.tsx'
import { SkipLink } from './skip-link.tsx'
import { useKeys } from './use-keys.ts'

/** Widths in pixels under which the navigation is a drawer, and is icons. */
const drawerUnder = 760
const iconsUnder = 1100

/**
 * Whether the window is narrower. In em, as the shell's own breakpoint is: who has larger letters has less room.
 * @param width in pixels of the usual letter size
 */
function useNarrowerThan(width: number): boolean {
  return useMediaQuery(`(max-width: ${em(width - 0.1)})`, false, { getInitialValueInEffect: false })
}

export function Frame() {
  const [drawerOpen, drawer] = useDisclosure(false)
  const [helpOpen, help] = useDisclosure(false)
  const burger = useRef<HTMLButtonElement>(null)
  const small = useNarrowerThan(drawerUnder)
  const iconOnly = useNarrowerThan(iconsUnder) && !small
  const isMac = useOs() === 'macos'
  const actions = useMemo(() => ({ openSearch: openPalette, openHelp: help.open }), [help.open])
  useKeys(actions)
  const leaveDrawer = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drawerOpen || !small) return
    drawer.close()
    burger.current?.focus()
  }
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: iconOnly ? 64 : 220, breakpoint: drawerUnder, collapsed: { mobile: !drawerOpen } }}
      padding={{ base: 'md', md: 'lg' }}
    >
      <SkipLink />
      <AppShell.Header px="md" className="no-print">
        <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
          <Group gap="xs" wrap="nowrap">
            {small && (
              <Burger
                ref={burger}
                opened={drawerOpen}
                onClick={drawer.toggle}
                onKeyDown={leaveDrawer}
                aria-label="Navigation"
                aria-expanded={drawerOpen}
                size="sm"
              />
            )}
            <Box
              component={Link}
              to={routes.overview()}
              aria-label="Charter Oak, overview"
              style={{ textDecoration: 'none', color: 'inherit' }}
            >
              <Group gap={8} wrap="nowrap">
                <img src={icon} alt="" width={26} height={26} />
                {!small && (
                  <Text fw={650} className="nowrap">
                    Charter Oak
                  </Text>
                )}
              </Group>
            </Box>
          </Group>
          <Button
            variant="default"
            flex={1}
            maw={520}
            justify="space-between"
            fw={400}
            onClick={openPalette}
            leftSection={<IconSearch size={16} aria-hidden />}
            styles={{ label: { flex: 1, textAlign: 'left' } }}
            rightSection={small ? undefined : <Kbd size="xs">{isMac ? '⌘ K' : 'Ctrl K'}</Kbd>}
          >
            Search or go to…
          </Button>
          <Group gap="xs" wrap="nowrap">
            <AsOfControl small={small} />
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Keys" onClick={help.open}>
              <IconKeyboard size={20} stroke={1.6} aria-hidden />
            </ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      {/* The closed drawer stands outside the window: no key may lead into it. */}
      <AppShell.Navbar
        p="xs"
        className={`${classes.places} no-print`}
        aria-label="Places"
        inert={small && !drawerOpen}
        onKeyDown={leaveDrawer}
      >
        <NavigationList iconOnly={iconOnly} onGo={drawer.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <HostWatch />
        <StoreGate>
          <ThemeFromSettings />
          <WorkTray />
          <Outlet />
        </StoreGate>
      </AppShell.Main>
      <CommandPalette />
      <KeysHelp opened={helpOpen} onClose={help.close} />
      <ScrollRestoration />
    </AppShell>
  )
}
