import { type ActName, actKey } from '../citation/act-name.ts'
import { compareSections } from '../citation/section-number.ts'
import type { Deed, Effective } from './model.ts'
import { type SectionTimeline, sectionTimeline } from './timeline.ts'

/** What one section of an act did to one section of the statutes. */
export interface ActMapRow {
  /** Section of the act, "2" or "146(e)"; '' where the source line names none. */
  readonly actSection: string
  /** Number of the statute. */
  readonly section: string
  readonly action: 'enacts' | 'amends' | 'repeals'
  readonly provisions: readonly string[]
  readonly effective?: Effective
  readonly deeds: readonly Deed[]
  /**
   * True where the source line names several sections of the act for this statute, so that the deeds cannot be dealt
   * out among them (one of them is often the section that sets the effective date).
   */
  readonly shared: boolean
}

export interface ActMap {
  readonly act: ActName
  /** In the order of the act's sections, then of the statutes. */
  readonly rows: readonly ActMapRow[]
}

export interface HistoryOfSection {
  readonly cites: readonly string[]
  readonly source: readonly string[]
  readonly history: readonly string[]
  /** Given for a repealed section, with the ISO date that its page prints, if any. */
  readonly repeal?: { readonly effective?: string }
}

const ACTIONS = { enacted: 'enacts', amended: 'amends', repealed: 'repeals' } as const

const sectionOrder = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0)

function rowsOf(section: string, timeline: SectionTimeline): { act: ActName; row: ActMapRow }[] {
  return timeline.steps.flatMap((step) => {
    if (!step.act || step.kind === 'transferred' || step.kind === 'editorial') return []
    const { act, deeds, effective, actSections } = step
    const action = ACTIONS[step.kind]
    const named = actSections.map((one) => one.section + one.provision.map((label) => `(${label})`).join(''))
    return (named.length > 0 ? named : ['']).map((actSection) => ({
      act,
      row: {
        actSection,
        section,
        action,
        provisions: [...new Set(deeds.flatMap((deed) => [...deed.provisions, ...(deed.becomes ?? [])]))],
        ...(effective && { effective }),
        deeds,
        shared: named.length > 1,
      },
    }))
  })
}

/**
 * Each act's map to the statutes, from the source lines and history notes of sections: by `actKey`. It knows only the
 * sections given, so a map is whole only when every chapter that the act touched was read.
 */
export function actMaps(sections: readonly HistoryOfSection[]): Map<string, ActMap> {
  const found = new Map<string, { act: ActName; rows: ActMapRow[] }>()
  for (const section of sections) {
    const timeline = sectionTimeline(section.source, section.history, section.repeal)
    for (const { act, row } of rowsOf(section.cites[0] as string, timeline)) {
      const key = actKey(act)
      const map = found.get(key) ?? { act, rows: [] }
      map.rows.push(row)
      found.set(key, map)
    }
  }
  for (const map of found.values())
    map.rows.sort((a, b) => sectionOrder(a.actSection, b.actSection) || compareSections(a.section, b.section))
  return found
}
