/** The navigation: words where there is room, icons with a tooltip under 1,100 px. */
import { Box, Divider, NavLink, Tooltip } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { isAt, type Place, places } from './navigation.ts'

function PlaceLink({ place, iconOnly, onGo }: { place: Place; iconOnly: boolean; onGo: () => void }) {
  const { pathname } = useLocation()
  const active = isAt(place, pathname)
  const link = (
    <NavLink
      component={Link}
      to={place.to}
      onClick={onGo}
      active={active}
      aria-current={active ? 'page' : undefined}
      aria-label={iconOnly ? place.label : undefined}
      label={iconOnly ? undefined : place.label}
      leftSection={<place.icon size={18} stroke={1.6} aria-hidden />}
      variant="light"
      px="sm"
    />
  )
  return iconOnly ? (
    <Tooltip label={place.label} position="right" events={{ hover: true, focus: true, touch: false }}>
      <Box>{link}</Box>
    </Tooltip>
  ) : (
    link
  )
}

export function NavigationList({ iconOnly, onGo }: { iconOnly: boolean; onGo: () => void }) {
  const draw = (place: Place) => <PlaceLink key={place.to} place={place} iconOnly={iconOnly} onGo={onGo} />
  return (
    <>
      {places.filter((place) => !place.below).map(draw)}
      <Divider my="sm" />
      {places.filter((place) => place.below).map(draw)}
    </>
  )
}
