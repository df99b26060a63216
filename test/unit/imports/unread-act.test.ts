/** An act on record whose text was not read: what it changes is not passed off as the law of today. */
import { expect, test } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'
import { bring, chapter, section } from './bring.ts'

const page = (acts: string) => (name: string) =>
  chapter(name, [
    section(
      '17a-106a',
      'Multidisciplinary teams.',
      '(a) There shall be teams.',
      `<p class="source-first">(${acts})</p>`,
    ),
  ])
const revised = page('P.A. 96-246, S. 18; P.A. 14-186, S. 4; P.A. 17-190, S. 1.')
const onDay = async (files: ReturnType<typeof revised>[], day: string) => {
  const open = services(undefined, starterCorpus, { now: () => new Date('2027-11-22T10:00:00Z') })
  await bring(open, files)
  const { rows } = await open.ask('statute.list', { scope: 'all', on: day })
  return rows.find((row) => row.id === '17a-106a')?.onDay
}

test('a section that an act changes in a section and from a day not on record is in doubt from its approval', async () => {
  const files = [revised('2025/pub/chap_319a.htm')]
  // P.A. 26-70 was approved on May 27, 2026; the facts say that further sections of it amend § 17a-106a.
  expect((await onDay(files, '2026-05-26'))?.state).toBe('text')
  const after = await onDay(files, '2026-05-27')
  expect(after?.state).toBe('not known')
  expect(after?.note).toBe(
    'P.A.\u00a026-70 changes the section (from which day is not on record), and its text was not brought into Charter Oak.',
  )
})

test('an edition that names the act ends the doubt, whichever of its sections it names', async () => {
  const later = page('P.A. 96-246, S. 18; P.A. 14-186, S. 4; P.A. 17-190, S. 1; P.A. 26-70, S. 9.')
  const files = [revised('2025/pub/chap_319a.htm'), later('2027/pub/chap_319a.htm')]
  expect((await onDay(files, '2027-02-01'))?.state).toBe('text')
})
