/** How recommendations of later years rest on earlier ones: what the words propose, and what people said. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { LinkProposal, LinkView, Output, ParsedInput } from '#shared/contract/index.ts'
import {
  faultOfLink,
  type LineageLink,
  type LineageProposal,
  lineageOf,
} from '#shared/council/lineage/index.ts'
import type { Recommendation, RecommendationLink } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { recommendationLabel } from '../labels.ts'
import { recommendationMention } from '../recommendation-summary.ts'
import { receiptOfRecommendation } from '../text-receipts.ts'
import { proposedLinks } from './link-proposals.ts'

const pairKey = (earlierId: string, laterId: string | undefined): string => `${earlierId} ${laterId ?? ''}`

/** @param store for the receipt of the earlier form */
export function linkProposalView(
  store: Store,
  { kind, similarity, isSameWords, reason }: LineageProposal,
  earlier: Recommendation,
): LinkProposal {
  const mention = recommendationMention(store, earlier)
  return {
    earlier: mention,
    kind,
    similarity,
    isSameWords,
    reason,
    earlierText: earlier.text,
    earlierReceipt: receiptOfRecommendation(store, earlier),
  }
}

function linkView(
  store: Store,
  byId: ReadonlyMap<string, Recommendation>,
  link: RecommendationLink,
): LinkView[] {
  const earlier = byId.get(link.earlierId)
  const later = link.laterId === undefined ? undefined : byId.get(link.laterId)
  if (!earlier) return []
  return [
    {
      link,
      earlier: recommendationMention(store, earlier),
      later: later ? recommendationMention(store, later) : null,
      earlierText: earlier.text,
      laterText: later?.text ?? null,
      receipts: later
        ? { before: receiptOfRecommendation(store, earlier), after: receiptOfRecommendation(store, later) }
        : null,
    },
  ]
}

/** For the chain: a recommendation that was split has several later forms; they are followed like revised ones. */
function asChain({ id, kind, earlierId, laterId, decidedAt }: RecommendationLink): LineageLink {
  return {
    id,
    kind: kind === 'split' ? 'revised' : kind,
    earlierId,
    ...(laterId !== undefined && { laterId }),
    date: decidedAt,
  }
}

/** Links that the words propose and that nobody has decided on. @param id only those of this recommendation */
export async function openLinks(store: Store, id?: string): Promise<LineageProposal[]> {
  const decided = new Set(
    store.councilReports.links().map(({ earlierId, laterId }) => pairKey(earlierId, laterId)),
  )
  const proposed = await proposedLinks(store, store.recommendations.all(), id)
  return proposed.filter((one) => !decided.has(pairKey(one.earlierId, one.laterId)))
}

/** Proposed links that one answer holds, with the texts of both. */
const mostProposals = 300

export async function lineageList(store: Store, id: string | undefined): Promise<Output<'lineage.list'>> {
  const records = store.recommendations.all()
  if (id !== undefined)
    found(
      records.find((record) => record.id === id),
      'recommendation',
      id,
    )
  const byId = new Map(records.map((record) => [record.id, record]))
  const links = store.councilReports.links()
  const concerns = (one: { readonly earlierId: string; readonly laterId?: string | undefined }) =>
    id === undefined || one.earlierId === id || one.laterId === id
  const open = await openLinks(store, id)
  const proposals = open.slice(0, mostProposals).flatMap((one) => {
    const [earlier, later] = [byId.get(one.earlierId), byId.get(one.laterId)]
    if (!earlier || !later) return []
    return [
      {
        ...linkProposalView(store, one, earlier),
        later: recommendationMention(store, later),
        laterText: later.text,
        laterReceipt: receiptOfRecommendation(store, later),
      },
    ]
  })
  const confirmed = links.filter(({ state }) => state === 'confirmed').map(asChain)
  const chain = id === undefined ? undefined : lineageOf(id, confirmed)
  return {
    links: links.filter(concerns).flatMap((link) => linkView(store, byId, link)),
    proposals,
    proposalsInAll: open.length,
    earlierIds: [...(chain?.earlier ?? [])],
    laterIds: [...(chain?.later ?? [])],
  }
}

/** @throws AppError INVALID_INPUT where the two cannot be linked so */
export function checkedLink(
  store: Store,
  input: Pick<RecommendationLink, 'earlierId' | 'kind'> & { laterId?: string | undefined },
): void {
  const { earlierId, laterId, kind } = input
  const chain: LineageLink = {
    id: '',
    kind: kind === 'split' ? 'revised' : kind,
    earlierId,
    ...(laterId !== undefined && { laterId }),
    date: '',
  }
  const fault = faultOfLink(chain, (id) => store.recommendations.get(id)?.year)
  if (fault !== undefined) throw new AppError('INVALID_INPUT', fault, { where: 'laterId' })
}

/** @throws AppError NOT_FOUND, INVALID_INPUT (see the contract) */
export function decideLink(
  context: ServiceContext,
  input: ParsedInput<'lineage.decide'>,
): Output<'lineage.decide'> {
  const store = context.store()
  const { earlierId, laterId, kind, state, note } = input
  const earlier = found(store.recommendations.get(earlierId), 'recommendation', earlierId)
  const later =
    laterId === undefined ? undefined : found(store.recommendations.get(laterId), 'recommendation', laterId)
  checkedLink(store, { earlierId, laterId, kind })
  const before = store.councilReports
    .links()
    .find((link) => pairKey(link.earlierId, link.laterId) === pairKey(earlierId, laterId))
  const link: RecommendationLink = {
    id: before?.id ?? `link-${randomUUID().slice(0, 8)}`,
    earlierId,
    ...(laterId !== undefined && { laterId }),
    kind,
    state,
    year: later?.year ?? input.year ?? earlier.year,
    ...(note !== '' && { note }),
    decidedAt: context.now().toISOString(),
  }
  const subject = later ?? earlier
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: subject.id,
    subjectLabel: recommendationLabel(subject),
    action: state === 'confirmed' ? 'Linked to another year' : 'Rejected a link to another year',
    rows: [{ table: 'recommendation_link', key: [link.id] }],
    write(open) {
      if (before) open.councilReports.removeLink(before.id)
      open.councilReports.addLink(link)
    },
  })
  return { changeId, link }
}

/** @throws AppError NOT_FOUND */
export function removeLink(
  context: ServiceContext,
  { id }: ParsedInput<'lineage.remove'>,
): Output<'lineage.remove'> {
  const store = context.store()
  const link = found(
    store.councilReports.links().find((one) => one.id === id),
    'link',
    id,
  )
  const subject = found(
    store.recommendations.get(link.laterId ?? link.earlierId),
    'recommendation',
    link.earlierId,
  )
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: subject.id,
    subjectLabel: recommendationLabel(subject),
    action: 'Took a link out',
    rows: [{ table: 'recommendation_link', key: [id] }],
    write: (open) => open.councilReports.removeLink(id),
  })
  return { changeId }
}
