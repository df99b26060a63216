/** Who wrote the words of a section's text, as far as the texts in the store can show it. */
import type { Handlers, Lineage } from '#shared/contract/index.ts'
import { actKey } from '#shared/law/citation.ts'
import { type Author, authorWords, type Passage, sectionLineage } from '#shared/law/lineage/index.ts'
import type { Act, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { actIndex } from './act-index.ts'
import type { ServiceContext } from './context.ts'
import { found } from './found.ts'
import { actDay, recordedDay } from './statutes/act-days.ts'
import { lineageChain } from './statutes/lineage-chain.ts'
import { actNumber } from './statutes/timeline-view.ts'

type AuthorView = Lineage['authors'][number]

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0

function authorView(sectionId: string, author: Author, index: ReadonlyMap<string, Act>): AuthorView {
  const plain = author.editorial || !author.act
  const act = author.act && index.get(actKey(author.act))
  const actSections = author.sections.map((one) => one.section)
  return {
    act: plain ? authorWords(author) : actNumber(author.act as NonNullable<Author['act']>),
    actId: act?.id ?? null,
    actSections: author.sections.map(
      (one) => one.section + one.provision.map((label) => `(${label})`).join(''),
    ),
    ...actDay(author.effective, recordedDay(act, sectionId, actSections)),
    words: 0,
  }
}

/** Authors in the order of the days from which they are law; each with its words. */
function authorsOf(
  sectionId: string,
  passages: readonly Passage[],
  text: string,
  index: ReadonlyMap<string, Act>,
): { authors: AuthorView[]; indexOf: (passage: Passage) => number | null } {
  const views = new Map<string, AuthorView>()
  for (const { author, start, end } of passages) {
    if (!author) continue
    const key = authorWords(author)
    const view = views.get(key) ?? authorView(sectionId, author, index)
    views.set(key, { ...view, words: view.words + countWords(text.slice(start, end)) })
  }
  const sorted = [...views].sort(([, a], [, b]) => (a.effective ?? '').localeCompare(b.effective ?? ''))
  const places = new Map(sorted.map(([key], at) => [key, at]))
  return {
    authors: sorted.map(([, view]) => view),
    indexOf: ({ author }) => (author ? (places.get(authorWords(author)) ?? null) : null),
  }
}

/** Drafted text is old law and new in one: no passage of it has stood in the statutes as printed. */
function draftedLineage(version: SectionVersion): Lineage {
  const limit =
    'This is drafted text, old law and new in one: who wrote its words is told of the texts of the statutes only.'
  return {
    versionId: version.id,
    authors: [],
    passages: [{ text: version.text, provision: '', by: 'original', author: null, note: limit }],
    compared: [{ versionId: version.id, label: version.label }],
    limits: [limit],
  }
}

/** @throws AppError NOT_FOUND */
export function lineageOf(store: Store, id: string, versionId: string): Lineage {
  const versions = store.sections.versionsOf(id)
  const version = found(
    versions.find((one) => one.id === versionId),
    'version of this section',
    versionId,
  )
  if (version.kind === 'drafted text in report' || version.marks !== 'none') return draftedLineage(version)
  const prints = store.sectionPrints.of(id)
  const newest = prints.at(-1)
  const { passages, compared, limits } = sectionLineage(lineageChain(versions, prints, version), {
    sourceLines: newest?.sourceLines ?? store.sections.get(id)?.sourceLine.split('\n') ?? [],
    history: newest?.history ?? [],
  })
  const { authors, indexOf } = authorsOf(id, passages, version.text, actIndex(store.acts.all()))
  return {
    versionId,
    authors,
    passages: passages.map((passage) => ({
      text: version.text.slice(passage.start, passage.end),
      provision: passage.provision,
      by: passage.by,
      author: indexOf(passage),
      note: passage.note,
    })),
    compared: compared.map((text) => ({ versionId: text.id, label: text.label })),
    limits: [...limits],
  }
}

export function lineageHandlers(context: ServiceContext): Pick<Handlers, 'statute.lineage'> {
  return { 'statute.lineage': ({ id, versionId }) => lineageOf(context.store(), id, versionId) }
}
