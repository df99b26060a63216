import { expect, test } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'

test('what shows a warning is named as a person knows it, never by the id of a record', async () => {
  const open = services(undefined, starterCorpus)
  const { rows } = await open.ask('source.list', {})
  const { versions } = await open.ask('statute.get', { id: '53a-192a' })
  const shown = versions.flatMap(({ warnings }) => warnings.flatMap(({ evidence }) => evidence ?? []))
  expect(shown).toContain(
    'P.A. 16-71, S. 12; What became of the council’s 2017 recommendations, “Where the 2017 report printed stale law”',
  )
  for (const { id } of rows) expect(shown.join('\n')).not.toContain(id)
})

test('a bill’s page names the same sections as the list of bills does', async () => {
  const open = services(undefined, starterCorpus)
  const { rows } = await open.ask('legislation.list', {})
  const row = rows.find(({ id }) => id === '2017-hb-7309')
  const { targets } = await open.ask('bill.get', { id: '2017-hb-7309' })
  expect(targets.map(({ sectionId }) => sectionId)).toEqual(row?.sectionIds)
  expect(targets.map(({ sectionId }) => sectionId)).toContain('46a-170')
})
