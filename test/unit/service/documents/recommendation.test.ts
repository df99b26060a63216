import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { services, type TestServices } from '../../../store/helpers.ts'
import { chapterHtml } from '../../importing/statutes/pages.ts'
import { bring, section } from '../../imports/bring.ts'
import { documentOf, type Put, paragraph, put } from './put.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The revision of a year: the act changes that of 2021. */
async function withLaw(documents: readonly Put[], year = 2021): Promise<TestServices> {
  const open = services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })
  put(open, documents)
  const source = '<p class="source-first">(P.A. 95-1, S. 1.)</p>'
  const page = section('53a-901', 'Geese.', '(a) No person shall keep a goose for a fee.', source)
  await bring(open, [{ name: `${year}/pub/chap_952.htm`, content: chapterHtml([page]) }])
  return open
}

const clause =
  'Subsection (a) of section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2021):'

function act(words: string): Put {
  return {
    id: 'pa-21-902.act',
    kind: 'public act',
    label: 'P.A. 21-902',
    document: documentOf(
      ['Public Act No. 21-902', `Sec. 4. ${clause}`, words].map((text) => paragraph(text)),
    ),
    act: { id: 'pa-21-902', number: 'P.A. 21-902', year: 2021 },
  }
}

const bill: Put = {
  id: '2018-sb-911.file-12',
  kind: 'file copy',
  label: 'File No. 12',
  document: documentOf(
    [
      'Senate Bill No. 911',
      'February Session, 2018',
      `Section 1. ${clause.replace('2021', '2018')}`,
      '(a) No person shall keep a goose [for a fee] _for gain_.',
    ].map((text) => paragraph(text)),
  ),
  bill: { id: '2018-sb-911', number: 'SB 911', year: 2018 },
}

const changed = '(a) No person shall keep a goose [for a fee] _in exchange for anything of value_.'

test('what was done is the drafter’s own change, checked against the law of the day before', async () => {
  const open = await withLaw([act(changed)])
  const { redlines } = await open.ask('recommendation.get', { id: '2017-03' })
  expect(redlines.filter(({ purpose }) => purpose === 'done')).toMatchObject([
    {
      shown: true,
      sectionId: '53a-901',
      provision: '(a)',
      before: '(a) No person shall keep a goose for a fee.',
      after: '(a) No person shall keep a goose in exchange for anything of value.',
      beforeLabel: 'the law before P.A. 21-902, s. 4',
      warnings: [],
    },
  ])
})

test('each redline has its receipts: hash, source and day, and Compare has the very same texts', async () => {
  const open = await withLaw([act(changed), bill])
  const { redlines } = await open.ask('recommendation.get', { id: '2017-03' })
  const shown = redlines.filter((pair) => pair.shown)
  expect(shown.map(({ purpose }) => purpose)).toEqual(['asked', 'done', 'proposed'])
  const addresses = []
  for (const { before, after, receipts } of shown) {
    for (const [text, receipt] of [
      [before, receipts.before],
      [after, receipts.after],
    ] as const) {
      expect(receipt.sources.length).toBeGreaterThan(0)
      expect(receipt.sha256).toBe(sha256(text))
      if (!receipt.at) continue
      const there = await open.ask('compare.text', { ref: receipt.at.ref })
      expect([there.text, receipt.at.isPart]).toEqual([text, false])
      expect(there.sources).toMatchObject(receipt.sources)
      addresses.push(`${there.ref.kind} ${there.ref.part}`)
    }
  }
  // What the recommendation asks is no text that Compare has; all others are.
  expect(addresses).toEqual([
    'section version text',
    'document section old',
    'document section new',
    'document section old',
    'document section new',
  ])
})

test('an old text that is not the law is said, with both words', async () => {
  const open = await withLaw([act(changed.replace('goose', 'swan'))])
  const { redlines } = await open.ask('recommendation.get', { id: '2017-03' })
  const [done] = redlines.filter(({ purpose }) => purpose === 'done')
  expect(done?.shown && done.warnings[0]).toMatch(/not that of the .*swan.*goose/)
})

test('what a bill that is no law would have done is shown apart from what was done', async () => {
  const open = services()
  put(open, [bill])
  const { redlines } = await open.ask('recommendation.get', { id: '2017-03' })
  expect(redlines.filter(({ purpose }) => purpose === 'proposed')).toMatchObject([
    { shown: true, sectionId: '53a-901', after: '(a) No person shall keep a goose for gain.' },
  ])
})

function later(number: number, section: string): Put {
  const id = `pa-26-${number}`
  return {
    id: `${id}.act`,
    kind: 'public act',
    document: documentOf(
      [`Public Act No. 26-${number}`, ...section.split('\n')].map((text) => paragraph(text)),
    ),
    act: { id, number: `P.A. 26-${number}`, year: 2026 },
  }
}

async function attention(documents: readonly Put[]) {
  const open = await withLaw(documents, 2025)
  const { attention: items } = await open.ask('overview.get', {})
  return items.filter(({ kind }) => kind === 'baseline differs' || kind === 'evidence repealed')
}

test('an act that was drafted on other words wants attention; one drafted on the law does not', async () => {
  const amends = (words: string) =>
    `Section 1. ${clause.replace('2021', '2026')}\n(a) No person shall keep a ${words} for a fee _or for gain_.`
  expect(await attention([later(950, amends('goose'))])).toEqual([])
  expect(await attention([later(950, amends('swan'))])).toMatchObject([
    {
      kind: 'baseline differs',
      title: 'P.A. 26-950, s. 1: §\u00a053a-901(a)',
      reason: expect.stringContaining('swan'),
      route: '/documents/pa-26-950.act?section=1',
    },
  ])
})

test('evidence that an act repealed wants attention', async () => {
  const repeal = 'Section 1. Section 53a-901 of the general statutes is repealed. (Effective July 1, 2026)'
  expect(await attention([later(951, repeal)])).toMatchObject([
    {
      kind: 'evidence repealed',
      reason: expect.stringMatching(/was repealed by P\.A\.\s26-951, s\.\s1, effective Jul\s1,\s2026\.$/),
    },
  ])
})
