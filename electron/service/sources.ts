/** Sources with what rests on them, and figures. */
import type { FigureRow, Handlers, SourceRow } from '#shared/contract/index.ts'
import type { Figure, Source } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { found } from './found.ts'
import { sourceUses } from './source-uses.ts'

function figureRow(store: Store, figure: Figure): FigureRow {
  const titles = figure.provenance.map((item) => store.sources.get(item.sourceId)?.title ?? item.sourceId)
  return { ...figure, sourceTitles: [...new Set(titles)] }
}

const isFrom = (figure: Figure, sourceId: string) =>
  figure.provenance.some((item) => item.sourceId === sourceId)

function sourceRow(store: Store, source: Source, figures: readonly Figure[]): SourceRow {
  const counts = store.provenance.countsBySource().get(source.id)
  const evidence = store.recommendations.evidenceFrom(source.id)
  return {
    ...source,
    uses: (counts?.uses ?? 0) + evidence.length,
    quotations: (counts?.quotations ?? 0) + evidence.filter((item) => item.quotation !== null).length,
    claims: store.sources.claimsOf(source.id).length,
    figures: figures.filter((figure) => isFrom(figure, source.id)).length,
  }
}

export function sourceHandlers(
  context: ServiceContext,
): Pick<Handlers, 'source.list' | 'source.get' | 'figure.list'> {
  return {
    'source.list': () => {
      const store = context.store()
      const figures = store.sources.figures()
      return { rows: store.sources.all().map((source) => sourceRow(store, source, figures)) }
    },
    'source.get': ({ id }) => {
      const store = context.store()
      const source = found(store.sources.get(id), 'source', id)
      const figures = store.sources.figures()
      return {
        record: sourceRow(store, source, figures),
        uses: sourceUses(store, id),
        claims: store.sources.claimsOf(id),
        figures: figures.filter((figure) => isFrom(figure, id)).map((figure) => figureRow(store, figure)),
      }
    },
    'figure.list': () => {
      const store = context.store()
      return { rows: store.sources.figures().map((figure) => figureRow(store, figure)) }
    },
  }
}
