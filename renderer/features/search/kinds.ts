/** What can be found, in the words of the screens and with the icons of the navigation. */
import {
  IconAlertTriangle,
  IconBook2,
  IconBuildingBank,
  IconChartBar,
  IconChecklist,
  IconClipboardList,
  IconFileText,
  IconGavel,
  IconLibrary,
} from '@tabler/icons-react'
import type { SearchKind } from '#shared/contract/index.ts'

export const searchKinds: Record<SearchKind, { one: string; many: string; icon: typeof IconBook2 }> = {
  recommendation: { one: 'Recommendation', many: 'Recommendations', icon: IconClipboardList },
  section: { one: 'Section', many: 'Sections', icon: IconBook2 },
  act: { one: 'Act', many: 'Acts', icon: IconGavel },
  bill: { one: 'Bill', many: 'Bills', icon: IconFileText },
  source: { one: 'Source', many: 'Sources', icon: IconLibrary },
  figure: { one: 'Figure', many: 'Figures', icon: IconChartBar },
  obligation: { one: 'Obligation', many: 'Obligations', icon: IconChecklist },
  council: { one: 'Council', many: 'Council', icon: IconBuildingBank },
  claim: { one: 'Claim', many: 'Claims', icon: IconAlertTriangle },
}

export const searchKindOrder = Object.keys(searchKinds) as SearchKind[]

export function isSearchKind(value: string): value is SearchKind {
  return Object.hasOwn(searchKinds, value)
}
