import { expect, it } from 'vitest'
import { evidenceProblem, statusesFor } from '#shared/council/index.ts'
import type { Evidence, ImplementationStatus } from '#shared/model/index.ts'

const problems: [ImplementationStatus, Evidence['kind'][], RegExp | null][] = [
  ['enacted', [], /must name what proves it/],
  ['enacted in part', [], /must name what proves it/],
  ['enacted', ['bill'], /A bill is not law, so it does not prove “enacted”/],
  ['enacted in part', ['bill', 'bill'], /does not prove “enacted in part”/],
  ['enacted', ['act section'], null],
  ['enacted', ['bill', 'act section'], null],
  ['enacted', ['section'], null],
  ['enacted in part', ['version'], null],
  ['enacted', ['document'], null],
  ['in a bill', [], /must name the bill/],
  ['in a bill', ['bill'], null],
  ['in a bill', ['document'], null],
]

it.each(problems)('%s with %j', (status, kinds, problem) => {
  const said = evidenceProblem(
    status,
    kinds.map((kind) => ({ kind })),
  )
  if (problem === null) expect(said).toBeNull()
  else expect(said).toMatch(problem)
})

it('asks nothing of a status that claims no law and no bill', () => {
  const others = [...statusesFor(true), ...statusesFor(false)].filter(
    (status) => !problems.some(([named]) => named === status),
  )
  expect(others).toContain('no action')
  expect(others).toContain('done')
  expect(others.map((status) => evidenceProblem(status, []))).toEqual(others.map(() => null))
})
