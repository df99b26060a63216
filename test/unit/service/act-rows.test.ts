import { describe, expect, it } from 'vitest'
import { rowsBearing } from '../../../electron/service/act-rows.ts'
import { services, starterCorpus } from '../../store/helpers.ts'

type Row = Parameters<typeof rowsBearing>[3]['sections'][number]
const row = (number: string, sectionId?: string): Row => ({
  number,
  action: 'repeals',
  ...(sectionId === undefined ? {} : { sectionId }),
})
const rows = [row('9', '53a-1'), row('10', '53a-83a'), row('10', '54-36m'), row('11', '53a-2'), row('11')]
const act = { sections: rows } as Parameters<typeof rowsBearing>[3]
const version = { sectionId: '54-36m' }
const store = {
  sections: { version: (id: string) => (id === '54-36m-2017' ? version : undefined) },
} as unknown as Parameters<typeof rowsBearing>[0]

function bearing(section: string, told: { evidence?: object[]; named?: string[] }) {
  const record = { sections: (told.named ?? []).map((sectionId) => ({ sectionId, asNamed: sectionId })) }
  const event = { evidence: told.evidence ?? [] } as unknown as Parameters<typeof rowsBearing>[2]
  return rowsBearing(store, record, event, act, section).map((one) => one.sectionId ?? 'none')
}

describe('the rows of an act that bear on a recommendation', () => {
  it('are the one row that its section has, whatever else is named', () => {
    expect(bearing('9', { named: ['53a-83a'] })).toEqual(['53a-1'])
  })
  it('are of several those whose statute the evidence names, also by a version', () => {
    expect(bearing('10', { evidence: [{ kind: 'section', sectionId: '53a-83a' }] })).toEqual(['53a-83a'])
    expect(bearing('10(a)', { evidence: [{ kind: 'version', versionId: '54-36m-2017' }] })).toEqual([
      '54-36m',
    ])
  })
  it('are else those whose statute the recommendation names; the evidence goes before', () => {
    expect(bearing('10', { named: ['54-36m'] })).toEqual(['54-36m'])
    const evidence = [{ kind: 'section', sectionId: '53a-83a' }]
    expect(bearing('10', { named: ['54-36m'], evidence })).toEqual(['53a-83a'])
  })
  it('are all of them where nothing tells, and none where the act has no such section', () => {
    expect(bearing('10', { named: ['46a-170'] })).toEqual(['53a-83a', '54-36m'])
    expect(bearing('11', {})).toEqual(['53a-2', 'none'])
    expect(bearing('12', {})).toEqual([])
  })
})

it('No. 15 stands on the row of P.A. 17-32 that repeals its section, and not on the other repeal', async () => {
  const open = services(undefined, starterCorpus)
  const { sections, recommendations } = await open.ask('act.get', { id: 'pa-17-32' })
  const numbers = (target: string) =>
    sections
      .filter((one) => one.number === '10' && one.sectionId === target)
      .flatMap((one) => one.recommendations.map((mention) => mention.number))
  expect(numbers('53a-83a')).toEqual([15])
  expect(numbers('54-36m')).toEqual([])
  expect(recommendations.map((mention) => mention.number)).toContain(15)
  const done = (await open.ask('recommendation.get', { id: '2017-15' })).redlines.filter(
    (pair) => pair.purpose === 'done',
  )
  expect(done.map((pair) => pair.sectionId)).toEqual(['53a-83a'])
})
