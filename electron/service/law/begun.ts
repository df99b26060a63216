import { sectionTimeline } from '#shared/law/history/index.ts'
import type { Store } from '../../store/store.ts'

/**
 * The day from which a section has been law, ISO date, where its first edition's source line begins with an act of a
 * known day; undefined where none does.
 */
export function begun(store: Store, sectionId: string): string | undefined {
  const [print] = store.sectionPrints.of(sectionId)
  const repeal = print?.status === 'active' ? undefined : {}
  const [first] = print ? sectionTimeline(print.sourceLines, print.history, repeal).steps : []
  return first?.kind === 'enacted' && first.act ? first.effective?.date : undefined
}
