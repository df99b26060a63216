import { describe, expect, it } from 'vitest'
import { dutyItems } from '../../../electron/service/attention-duties.ts'
import { services, starterCorpus } from '../../store/helpers.ts'

type Store = Parameters<typeof dutyItems>[0]

function store(...duties: { id: string; actId?: string; due?: string; state?: string; obligor?: string }[]) {
  const obligations = duties.map((duty) => ({
    actId: 'pa-1',
    state: 'nothing reported',
    obligor: 'The council',
    duty: 'Report.',
    stateNote: 'Nothing was found.',
    ...duty,
  }))
  return {
    council: { obligations: () => obligations },
    acts: { get: (id: string) => (id === 'pa-1' ? { number: 'P.A. 1-1' } : undefined) },
  } as unknown as Store
}

const today = '2026-11-22'

describe('duties of which nothing is reported', () => {
  it('stand together by act, with their count, those on whom they are laid, and the earliest date missed', () => {
    const { unreported, ahead } = dutyItems(
      store(
        { id: 'a' },
        { id: 'b', due: '2020-01-01', obligor: 'Hotels' },
        { id: 'c', due: '2019-01-01', obligor: 'Hotels' },
      ),
      today,
    )
    expect(ahead).toEqual([])
    expect(unreported).toEqual([
      {
        kind: 'nothing reported',
        title: 'P.A. 1-1: nothing is reported on 3 of its duties',
        reason: 'They are laid on: The council; Hotels. 2 of them are past the date set.',
        action: 'See what the record says',
        route: '/council?tab=obligations&item=c',
        due: '2019-01-01',
      },
    ])
  })

  it('that are alone in their act speak for themselves', () => {
    const [only] = dutyItems(store({ id: 'a', actId: 'pa-9' }), today).unreported
    expect(only).toMatchObject({ title: 'The council: Report.', reason: 'Nothing was found.' })
    expect(only).not.toHaveProperty('due')
  })

  it('whose date is ahead are each a deadline, the soonest first, and not counted as silent', () => {
    const { ahead, unreported } = dutyItems(
      store({ id: 'a', due: '2027-01-01' }, { id: 'b', due: today }, { id: 'c' }),
      today,
    )
    expect(ahead.map((item) => [item.kind, item.due])).toEqual([
      ['deadline', today],
      ['deadline', '2027-01-01'],
    ])
    expect(unreported).toHaveLength(1)
    expect(unreported[0]?.title).toBe('The council: Report.')
  })

  it('are in order: the longest overdue act first, then the act with the most of them', () => {
    const { unreported } = dutyItems(
      store(
        { id: 'a', actId: 'one' },
        { id: 'b', actId: 'two' },
        { id: 'c', actId: 'two' },
        { id: 'd', actId: 'late', due: '2020-01-01' },
        { id: 'e', actId: 'done', state: 'reported done' },
      ),
      today,
    )
    expect(unreported.map((item) => item.route.replace(/.*=/, ''))).toEqual(['d', 'b', 'a'])
  })
})

it('the overview names two acts instead of eleven duties', async () => {
  const { attention } = await services(undefined, starterCorpus).ask('overview.get', {})
  const silent = attention.filter((item) => item.kind === 'nothing reported')
  expect(silent.map((item) => item.title)).toEqual([
    'P.A. 16-71: nothing is reported on 5 of its duties',
    'P.A. 17-32: nothing is reported on 6 of its duties',
  ])
})
