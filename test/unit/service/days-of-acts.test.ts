/** One act, one day: what a section's page says of it in the list of acts, in the timeline and of a text's authors. */
import { expect, test } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'
import { bring, chapter, revision, section } from '../imports/bring.ts'

const plain = (name: string) => name.replace(/\s/g, ' ')

const AFTER =
  '<p>(b) It is a class A felony.</p>' +
  '<p class="source-first">(P.A. 06-43, S. 1; P.A. 10-36, S. 26; P.A. 13-166, S. 2; P.A. 17-32, S. 2.)</p>' +
  '<p class="history-first">History: P.A. 06-43 effective July 1, 2006; P.A. 10-36 amended Subsec. (a) to replace ' +
  '“work” with “services”, effective July 1, 2010; P.A. 13-166 amended Subsec. (a) to add a definition; ' +
  'P.A. 17-32 added Subsec. (b) re class of felony.</p>'

async function opened() {
  const open = services(undefined, starterCorpus)
  await bring(open, [chapter(revision, [section('53a-192a', 'Trafficking.', '(a) A person.', AFTER)])])
  return open
}

test('the list of acts says the same of the same act as the timeline', async () => {
  const { acts, timeline } = await (await opened()).ask('statute.get', { id: '53a-192a' })
  const days = timeline.map((step) => [plain(step.act), step.effective, step.effectiveAssumed])
  expect(days).toEqual([
    ['P.A. 06-43', '2006-07-01', false],
    ['P.A. 10-36', '2010-07-01', false],
    // Neither the note nor the act's record gives a day.
    ['P.A. 13-166', '2013-10-01', true],
    // The note gives none and the act's record does: nothing is assumed.
    ['P.A. 17-32', '2017-10-01', false],
  ])
  const named = new Map(
    acts.map(({ number, ...act }) => [number, [plain(number), act.effective, act.effectiveAssumed]]),
  )
  expect(timeline.map((step) => named.get(step.act))).toEqual(days)
})

test('where no edition was brought in, the act’s record gives the day, and none is assumed', async () => {
  const open = services(undefined, starterCorpus)
  const { acts, timeline } = await open.ask('statute.get', { id: '53a-192a' })
  expect(timeline).toEqual([])
  const dayOf = (number: string) => {
    const act = acts.find((one) => plain(one.number) === number)
    return [act?.effective, act?.effectiveAssumed]
  }
  expect(dayOf('P.A. 17-32')).toEqual(['2017-10-01', false])
  expect(dayOf('P.A. 13-166')).toEqual([null, false])
})

test('the authors of a text have the same days', async () => {
  const open = await opened()
  const { timeline, versions } = await open.ask('statute.get', { id: '53a-192a' })
  const dayOf = new Map(timeline.map((step) => [step.act, [step.effective, step.effectiveAssumed]]))
  const print = versions.find(({ kind }) => kind === 'revision')
  const { authors } = await open.ask('statute.lineage', { id: '53a-192a', versionId: print?.id ?? '' })
  expect(authors.map(({ act }) => plain(act))).toContain('P.A. 17-32')
  expect(authors.map(({ effective, effectiveAssumed }) => [effective, effectiveAssumed])).toEqual(
    authors.map(({ act }) => dayOf.get(act)),
  )
})
