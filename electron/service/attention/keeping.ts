/** The attention list as last worked out, and the work on proposals that goes on beside other calls. */
import type { AttentionItem } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import { beside } from '../beside.ts'
import type { ServiceContext } from '../context.ts'
import { starterState } from '../imports/starter/state.ts'
import { allProposals, knownProposals, proposalStamp } from '../tracking/known-proposals.ts'
import { turns } from '../turns.ts'
import { attentionItems } from './list.ts'

export interface Attention {
  readonly items: readonly AttentionItem[]
  /** How many recommendations have been looked through for proposals; null where all have. */
  readonly counting: { readonly done: number; readonly total: number } | null
}

interface Kept {
  readonly stamp: string
  readonly items: Promise<readonly AttentionItem[]>
}

const kept = new WeakMap<Store, Kept>()
const working = new WeakSet<Store>()

const todayOf = (context: ServiceContext): string => context.now().toISOString().slice(0, 10)

/** Works the proposals out, once; whatever asks meanwhile is told how far it is. */
function work(store: Store, today: string): void {
  if (working.has(store)) return
  working.add(store)
  beside(store, (rest) => allProposals(store, today, rest).finally(() => working.delete(store)))
}

function counted(store: Store, today: string): Attention['counting'] {
  const records = store.recommendations.all()
  const stamp = proposalStamp(store, today)
  const done = records.filter((record) => knownProposals(record, stamp) !== undefined).length
  return done === records.length ? null : { done, total: records.length }
}

/** Kept until anything is written, the day is over, or all proposals are known. */
export async function attentionOf(context: ServiceContext): Promise<Attention> {
  const store = context.store()
  const today = todayOf(context)
  const rest = turns()
  await store.recommendations.ready(rest)
  const counting = counted(store, today)
  if (counting) work(store, today)
  const stamp = `${store.stamp()} ${today} ${counting ? 'some' : 'all'}`
  const known = kept.get(store)
  const items =
    known?.stamp === stamp ? known.items : attentionItems(store, today, starterState(context).state, rest)
  kept.set(store, { stamp, items })
  return { items: await items, counting }
}
