/** Ids that are known only once other procedures have been called. */
import type { FrameworkView, ProcedureName } from '#shared/contract/index.ts'
import type { TestServices } from '../../../store/helpers.ts'
import { starterPreview } from '../../imports/older-corpus.ts'

type Looked = (open: TestServices) => Promise<object>

const firstView: Looked = async (open) => ({ id: (await viewIds(open))[0] })

async function viewIds(open: TestServices): Promise<string[]> {
  return (await open.ask('view.list', {})).views.map(({ id }) => id)
}

const firstDepartment: Looked = async (open) => {
  const { departments } = await open.ask('round.get', { id: 'reporting-round-2030' })
  return { departmentId: departments[0]?.id }
}

const firstFramework: Looked = async (open) => ({ id: await frameworkId(open) })
const inFirstFramework: Looked = async (open) => ({ frameworkId: await frameworkId(open) })

async function frameworkId(open: TestServices): Promise<string> {
  return (await open.ask('framework.list', {})).rows[0]?.id ?? ''
}

/** Something of the first framework, as it is now. */
function ofFramework(pick: (view: FrameworkView) => object): Looked {
  return async (open) => {
    const id = await frameworkId(open)
    return { frameworkId: id, ...pick(await open.ask('framework.get', { id })) }
  }
}

/** The one recommendation that was tracked. */
async function tracked(open: TestServices) {
  const { rows } = await open.ask('recommendation.list', {})
  const views = await Promise.all(rows.map(({ id }) => open.ask('tracking.get', { recommendationId: id })))
  const found = views.find(({ ratings, pins }) => ratings.length + pins.length > 0)
  if (!found) throw new Error('nothing was tracked')
  return found
}

const latestPosition: Looked = async (open) => {
  const ids = (await open.ask('recommendation.list', {})).rows.map(({ id }) => id)
  const { rows } = await open.ask('ledger.positions', { recommendationIds: ids.slice(0, 100) })
  const row = rows.find(({ positions }) => positions.some(({ holder }) => holder === 'Somebody'))
  return { positionId: row?.positions.find(({ holder }) => holder === 'Somebody')?.id }
}

/** For a procedure whose input holds ids that earlier calls gave: looks up what those calls made. */
export const madeIds: Partial<Record<ProcedureName, Looked>> = {
  'import.leaveStarter': async (open) => ({ jobId: (await starterPreview(open)).jobId }),
  'view.change': firstView,
  'view.remove': firstView,
  'view.order': async (open) => {
    for (const name of ['Another', 'One more'])
      await open.ask('view.add', { screen: 'list', name, query: '' })
    return { ids: (await viewIds(open)).toReversed() }
  },
  'duty.withdrawDone': async (open) => {
    const { rows } = await open.ask('duty.list', {})
    return { completionId: rows.flatMap((row) => row.completions)[0]?.id }
  },
  'seat.removeTerm': async (open) => {
    const { seats } = await open.ask('ledger.get', {})
    return { id: seats.flatMap((seat) => seat.terms)[0]?.id }
  },
  'recommendation.changePosition': latestPosition,
  'recommendation.withdrawPosition': latestPosition,
  'tracking.removeRating': async (open) => ({ ratingId: (await tracked(open)).ratings[0]?.record.id }),
  'tracking.unpin': async (open) => ({ pinId: (await tracked(open)).pins[0]?.id }),
  'lineage.remove': async (open) => ({ id: (await open.ask('lineage.list', {})).links[0]?.link.id }),
  'round.putReturn': firstDepartment,
  'round.removeReturn': firstDepartment,
  'round.reminder': firstDepartment,
  'framework.get': firstFramework,
  'framework.put': firstFramework,
  'framework.export': firstFramework,
  'framework.remove': firstFramework,
  'framework.putCriterion': inFirstFramework,
  'framework.previewTable': inFirstFramework,
  'framework.applyTable': inFirstFramework,
  'framework.map': ofFramework(({ criteria }) => ({ criterionId: criteria.at(-1)?.id })),
  'framework.unmap': ofFramework(({ criteria }) => ({ id: criteria.at(-1)?.sections[0]?.id })),
  'framework.removeCriterion': ofFramework(({ criteria }) => ({ id: criteria[0]?.id })),
  'cases.remove': async (open) => ({ id: (await open.ask('cases.list', {})).rows[0]?.id }),
}
