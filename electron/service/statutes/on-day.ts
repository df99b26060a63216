/** What was law on a day, row by row of the list of sections. */
import type { SectionRow } from '#shared/contract/index.ts'
import { printDate } from '#shared/law/dates.ts'
import type { StatuteSection } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { actSectionLabel } from '../labels.ts'
import { lawOnDay } from '../law-on-day.ts'

type OnDay = NonNullable<SectionRow['onDay']>

interface Repeal {
  readonly day: string
  readonly note: string
}

/** Repeals that act records tell with their days: for sections of which no edition was brought in. */
export function recordedRepeals(store: Store): ReadonlyMap<string, Repeal> {
  return new Map(
    store.acts.all().flatMap((act) =>
      act.sections.flatMap((row): [string, Repeal][] => {
        const day = row.effective ?? act.effective
        if (row.action !== 'repeals' || row.sectionId === undefined || day?.length !== 10) return []
        // A row that names provisions takes out those only.
        if (row.provisions?.some((path) => path !== '')) return []
        const label = actSectionLabel(act.number, row.number)
        return [[row.sectionId, { day, note: `Repealed by ${label}, effective ${printDate(day)}.` }]]
      }),
    ),
  )
}

/** @param day ISO date */
export function onDay(
  store: Store,
  { id, status }: Pick<StatuteSection, 'id' | 'status'>,
  day: string,
  repeals: ReadonlyMap<string, Repeal>,
): OnDay {
  const law = lawOnDay(store, id, day)
  if (law.state === 'text')
    return { state: 'text', ref: law.text.ref, versionLabel: law.text.label, note: law.note }
  const repeal = status === 'repealed' ? repeals.get(id) : undefined
  if (law.state === 'not known' && repeal && repeal.day <= day)
    return { state: 'repealed', ref: null, versionLabel: null, note: repeal.note }
  return { state: law.state, ref: null, versionLabel: null, note: law.note }
}
