/** Reporting rounds for the tests of their procedures. */
import type { Output } from '#shared/contract/index.ts'
import { services, starterCorpus } from '../../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
export const open = () => services(undefined, starterCorpus, { now })
export type Open = ReturnType<typeof open>
export const towns = ['Bethel', 'Canton', 'Derby'].map((name) => ({
  name,
  kind: 'municipal police' as const,
}))

export async function begun(one: Open) {
  const { round } = await one.ask('round.begin', { year: 2026 })
  const roundId = round.record.id
  const listed = await one.ask('round.putDepartments', {
    roundId,
    departments: [...towns, { name: 'Office of the Chief State’s Attorney', kind: 'state’s attorney' }],
  })
  const idOf = (name: string) => listed.round.departments.find((one) => one.name.startsWith(name))?.id ?? ''
  return { roundId, idOf }
}

export const totalOf = ({ totals }: Output<'round.get'>, key: string) => totals.find((one) => one.key === key)
