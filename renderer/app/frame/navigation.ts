/** The places of the program, in the order that the navigation shows them, with their keys. */
import {
  IconArrowsDiff,
  IconBook2,
  IconBuildingBank,
  IconChartBar,
  IconClipboardList,
  IconFileImport,
  IconFileText,
  IconGauge,
  IconHistory,
  IconLibrary,
  IconListCheck,
  IconSettings,
} from '@tabler/icons-react'
import { routes } from '#shared/contract/index.ts'

export interface Place {
  readonly label: string
  readonly to: string
  /** Second key after `g`. */
  readonly key: string
  readonly icon: typeof IconGauge
  /** Paths that count as being there. */
  readonly paths: readonly string[]
  readonly below?: boolean
}

export const places: readonly Place[] = [
  { label: 'Overview', to: routes.overview(), key: 'o', icon: IconGauge, paths: ['/', '/attention'] },
  {
    label: 'Recommendations',
    to: routes.recommendations(),
    key: 'r',
    icon: IconClipboardList,
    paths: ['/recommendations', '/proposals', '/reports'],
  },
  { label: 'Statutes', to: routes.statutes(), key: 's', icon: IconBook2, paths: ['/statutes'] },
  {
    label: 'Acts and bills',
    to: routes.legislation(),
    key: 'b',
    icon: IconFileText,
    paths: ['/legislation', '/acts', '/bills', '/documents'],
  },
  { label: 'Compare', to: routes.compare(), key: 'c', icon: IconArrowsDiff, paths: ['/compare'] },
  { label: 'Council', to: routes.council(), key: 'u', icon: IconBuildingBank, paths: ['/council'] },
  {
    label: 'Inventory and frameworks',
    to: routes.frameworks(),
    key: 'w',
    icon: IconListCheck,
    paths: ['/frameworks'],
  },
  { label: 'Figures', to: routes.figures(), key: 'f', icon: IconChartBar, paths: ['/figures'] },
  { label: 'Sources', to: routes.sources(), key: 'q', icon: IconLibrary, paths: ['/sources'] },
  { label: 'Changes', to: routes.history(), key: 'h', icon: IconHistory, paths: ['/history'], below: true },
  { label: 'Import', to: routes.import(), key: 'i', icon: IconFileImport, paths: ['/import'], below: true },
  {
    label: 'Settings',
    to: routes.settings(),
    key: 't',
    icon: IconSettings,
    paths: ['/settings'],
    below: true,
  },
]

/** Whether a place is the one shown. */
export function isAt(place: Place, pathname: string): boolean {
  return place.paths.some((path) =>
    path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`),
  )
}
