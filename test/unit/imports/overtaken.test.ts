/** A printed text is never called verified against an edition that a later act has overtaken. */
import { expect, test } from 'vitest'
import { services, type TestServices } from '../../store/helpers.ts'
import { bring, chapter, section } from './bring.ts'

const asPrinted =
  '(a) No person shall keep a goose for a fee, nor let another keep it for a fee.</p><p>(b) Keeping a goose is a class B felony.'
const source = (acts: string) => `<p class="source-first">(${acts})</p>`
const geese = (text: string, acts: string) =>
  section('53a-901', 'Keeping of geese: Class B felony.', text, source(acts))
const old = 'P.A. 95-901, S. 1; P.A. 17-901, S. 2, 3.'
const withLatest = `${old.slice(0, -1)}; P.A. 21-902, S. 4.`

const at = (day: string) => services(undefined, undefined, { now: () => new Date(`${day}T10:00:00Z`) })
async function printed(open: TestServices) {
  const { versions } = await open.ask('statute.get', { id: '53a-901' })
  const version = versions.find((one) => one.id === '53a-901-printed')
  return { baseline: version?.baseline, words: version?.warnings.map((one) => one.message).join(' ') ?? '' }
}
const revisionOf = (year: number, text: string, acts: string) =>
  chapter(`${year}/pub/chap_999.htm`, [geese(text, acts)])

test('a text that agrees with an edition is not verified once an act has changed the section since', async () => {
  const open = at('2021-11-01')
  const run = await bring(open, [revisionOf(2021, asPrinted, old)])
  expect(run.baselines).toMatchObject([{ sectionId: '53a-901', outcome: 'not checked' }])
  const { baseline, words } = await printed(open)
  expect(baseline).toBe('not checked')
  expect(words).toContain(
    'P.A.\u00a021-902, s.\u00a04 changes the section, and its text was not brought into Charter Oak',
  )
  expect(words).toContain('2021 revision')
})

test('it is verified until that act takes effect', async () => {
  const open = at('2021-09-30')
  await bring(open, [revisionOf(2021, asPrinted, old)])
  expect((await printed(open)).baseline).toBe('verified')
})

test('it is verified against an edition that names the act, and the older warning goes', async () => {
  const open = at('2024-11-01')
  await bring(open, [revisionOf(2021, asPrinted, old)])
  expect((await printed(open)).baseline).toBe('not checked')
  await bring(open, [revisionOf(2023, asPrinted, withLatest)])
  const { baseline, words } = await printed(open)
  expect(baseline).toBe('verified')
  expect(words).not.toContain('changes the section')
})

test('what differs from the edition is said to differ, and that more has changed since', async () => {
  const open = at('2021-11-01')
  await bring(open, [revisionOf(2021, asPrinted.replace('class B', 'class A'), old)])
  const { baseline, words } = await printed(open)
  expect(baseline).toBe('differs')
  expect(words).toContain('Differs from the 2021 revision')
  expect(words).toContain(
    'P.A.\u00a021-902, s.\u00a04 changes the section, and its text was not brought into Charter Oak',
  )
})

test('what was verified is not called so on the day after an act takes effect, with nothing imported since', async () => {
  let day = '2021-09-30'
  const open = services(undefined, undefined, { now: () => new Date(`${day}T10:00:00Z`) })
  await bring(open, [revisionOf(2021, asPrinted, old)])
  const ref = { kind: 'section version', id: '53a-901-printed' } as const
  expect((await printed(open)).baseline).toBe('verified')
  expect((await open.ask('compare.text', { ref })).baseline).toBe('verified')
  day = '2021-10-02'
  expect(await printed(open)).toMatchObject({ baseline: 'not checked' })
  const compared = await open.ask('compare.text', { ref })
  expect(compared.baseline).toBe('not checked')
  expect(compared.warnings.join(' ')).toContain('changes the section')
  const { texts } = await open.ask('compare.texts', {})
  expect(texts.find((text) => text.ref.id === ref.id)?.baseline).toBe('not checked')
})
