/** Earlier and later forms of a recommendation that people confirmed, with the redline between their words. */
import { recordAsOf } from '#shared/council/annual-report/as-of.ts'
import type { ReportLineage, ReportMention } from '#shared/council/annual-report/model.ts'
import { dissentsOf, standingLabel } from '#shared/council/index.ts'
import type { Recommendation, RecommendationLink } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { reportRedline } from './redlines.ts'

export function reportMention(
  record: Pick<Recommendation, 'id' | 'year' | 'number' | 'shortTitle' | 'standing' | 'positions'>,
): ReportMention {
  const { id, year, number, shortTitle, standing } = record
  const standingWords = standingLabel(standing, dissentsOf(record.positions))
  return { id, year, number, shortTitle, standing, standingWords }
}

const nameOf = ({ year, number }: Recommendation) => `${year} · No. ${number}`

/** A link counts on a day when its later form is of a year that had begun. */
export function lineageReader(store: Store, asOf: string) {
  const links = store.councilReports
    .links()
    .filter(({ state, year }) => state === 'confirmed' && `${year}-01-01` <= asOf)
  const byEarlier = Map.groupBy(links, ({ earlierId }) => earlierId)
  const byLater = Map.groupBy(links, ({ laterId }) => laterId)
  const byRule = store.recommendations.idsByRule()
  const formOf = (id: string | undefined): Recommendation | undefined => {
    const record = id === undefined ? undefined : store.recommendations.get(id)
    if (!record) return undefined
    const then = recordAsOf(record, asOf)
    const standing = byRule.has(record.id) ? store.standingRules.standingOf(then.positions) : undefined
    return standing ? { ...then, standing } : then
  }
  const between = (earlier: Recommendation, later: Recommendation) =>
    reportRedline(
      {
        purpose: 'words',
        title: `From ${nameOf(earlier)} to ${nameOf(later)}`,
        before: earlier.text,
        after: later.text,
        beforeLabel: nameOf(earlier),
        afterLabel: nameOf(later),
        warnings: [],
      },
      true,
    )
  const view = (link: RecommendationLink, own: Recommendation, other: Recommendation | undefined) => {
    const { kind, year, note = null } = link
    const isLater = link.earlierId === own.id
    const redline = other === undefined ? null : isLater ? between(own, other) : between(other, own)
    return { kind, year, form: other ? reportMention(other) : null, note, redline }
  }
  return (own: Recommendation): { earlier: ReportLineage[]; later: ReportLineage[] } => ({
    earlier: (byLater.get(own.id) ?? []).map((link) => view(link, own, formOf(link.earlierId))),
    later: (byEarlier.get(own.id) ?? []).map((link) => view(link, own, formOf(link.laterId))),
  })
}
