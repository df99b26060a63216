/** Collects the sources that a report rests on, for its receipts. */
import type { ReportSource } from '#shared/council/annual-report/model.ts'
import type { Store } from '../../store/store.ts'

export interface UsedSources {
  add(ids: Iterable<string>): void
  /** By publisher, then title. */
  list(): ReportSource[]
}

export function usedSources(store: Store): UsedSources {
  const used = new Set<string>()
  return {
    add(ids) {
      for (const id of ids) used.add(id)
    },
    list: () =>
      store.sources
        .all()
        .filter(({ id }) => used.has(id))
        .map(
          (source): ReportSource => ({
            id: source.id,
            title: source.title,
            publisher: source.publisher,
            published: source.published ?? null,
            retrieved: source.retrieved ?? null,
            url: source.url ?? null,
            sha256: source.sha256 ?? null,
            reliability: source.reliability,
            reliabilityReason: source.reliabilityReason,
            claims: store.sources.claimsOf(source.id).length,
          }),
        )
        .sort((a, b) => order(a.publisher, b.publisher) || order(a.title, b.title) || order(a.id, b.id)),
  }
}

/** By code units: the same everywhere, whatever the machine's language. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
