import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { redlineJsonSchema } from '#shared/redline/outputs/index.ts'
import { threeJsonSchema } from '#shared/redline/outputs/three/index.ts'
import { services, starterCorpus } from '../../store/helpers.ts'
import { readDocument, settledText } from './read-docx.ts'

type Ask = ReturnType<typeof services>
type Answer = Output<'compare.export'>

const now = new Date('2026-11-22T06:00:00.000Z')
const open = (): Ask => services(undefined, starterCorpus, { now: () => now })
const ref = { kind: 'section version' as const, id: '53a-86-tip-2017' }

async function exported(
  app: Ask,
  input: Input<'compare.export'>,
): Promise<{ answer: Answer; bytes: Buffer }> {
  const answer = (await app.ask('compare.export', input)) as Answer
  return { answer, bytes: Buffer.from(answer.base64, 'base64') }
}

describe('compare.export', () => {
  test('receipts of a stored text are those of the store, of a pasted one what can be known', async () => {
    const app = open()
    const stored = (await app.ask('compare.text', { ref })) as Output<'compare.text'>
    const text = `${stored.text}\n(c) More.`
    const { answer, bytes } = await exported(app, {
      old: { kind: 'stored', ref },
      new: { kind: 'pasted', label: 'My draft', text },
      format: 'json',
    })
    expect(answer).toMatchObject({ mime: 'application/json', bytes: bytes.length })
    const { receipts, texts } = redlineJsonSchema.parse(JSON.parse(bytes.toString('utf8')))
    expect(texts).toEqual({ before: stored.text, after: text })
    expect(receipts.old).toMatchObject({
      label: stored.label,
      citation: stored.group,
      sha256: stored.textSha256,
      warnings: stored.warnings,
      sources: stored.sources.map(({ title, retrieved }) => ({ title, retrieved })),
    })
    expect(receipts.old.sources.length).toBeGreaterThan(0)
    expect(receipts.new).toMatchObject({
      label: 'My draft',
      citation: null,
      sources: [],
      sha256: createHash('sha256').update(text).digest('hex'),
    })
    expect(receipts.madeAt).toBe(now.toISOString())
  })

  test('a Word file holds both texts and names its author', async () => {
    const app = open()
    const stored = (await app.ask('compare.text', { ref })) as Output<'compare.text'>
    const text = stored.text.replace('guilty', 'culpable')
    expect(text).not.toBe(stored.text)
    const { answer, bytes } = await exported(app, {
      old: { kind: 'stored', ref },
      new: { kind: 'pasted', label: 'My draft', text },
      format: 'docx',
      author: 'A. Reader',
    })
    expect(answer.name).toMatch(/^redline-[\w.-]+\.docx$/)
    const { law, revisions } = await readDocument(bytes)
    expect(settledText(law, 'reject')).toBe(stored.text)
    expect(settledText(law, 'accept')).toBe(text)
    expect(new Set(revisions.map(({ author }) => author))).toEqual(new Set(['A. Reader']))
  })

  test('a character that the format cannot hold is named with its place, and JSON holds it', async () => {
    const app = open()
    const input = {
      old: { kind: 'pasted' as const, label: 'Old', text: 'One.' },
      new: { kind: 'pasted' as const, label: 'New', text: 'One.\nTwo\u000b.' },
    }
    const refused = app.ask('compare.export', { ...input, format: 'docx' })
    await expect(refused).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      where: 'new',
      message: expect.stringContaining('U+000B at line 2, character 4'),
    })
    const { bytes } = await exported(app, { ...input, format: 'json' })
    expect(JSON.parse(bytes.toString('utf8')).texts.after).toBe(input.new.text)
  })

  test('the old reading that cannot be told is refused, not guessed', async () => {
    const drafted = { ...ref, id: '53a-83-tip-2017-under-53a-83a-c', part: 'old' as const }
    const refused = open().ask('compare.export', {
      old: { kind: 'stored', ref: drafted },
      new: { kind: 'stored', ref },
      format: 'html',
    })
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('compare.export of three', () => {
  const base = { kind: 'pasted' as const, label: 'Base', text: 'The fine is ten dollars.' }
  const a = { ...base, label: 'First bill', text: 'The fine is twenty dollars.' }
  const b = { ...base, label: 'Second bill', text: 'The fine is thirty dollars.' }

  test('carries the receipts of all three texts', async () => {
    const { answer, bytes } = await exported(open(), { old: base, new: a, third: b, format: 'json' })
    expect(answer.name).toBe('three-texts-Base-and-First-bill-and-Second-bill.json')
    const { receipts, summary, texts } = threeJsonSchema.parse(JSON.parse(bytes.toString('utf8')))
    expect(texts).toEqual({ base: base.text, left: a.text, right: b.text })
    expect([receipts.base.label, receipts.left.label, receipts.right.label]).toEqual([
      'Base',
      'First bill',
      'Second bill',
    ])
    expect(summary.conflict).toBe(1)
    expect(receipts.notice).toMatch(/^Unofficial\./)
  })

  test('drafting style, which marks one amendment, is refused', async () => {
    const refused = exported(open(), { old: base, new: a, third: b, format: 'drafting-html' })
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_INPUT', where: 'format' })
  })

  test('a character that cannot be held is named with the side that holds it', async () => {
    const third = { ...b, text: 'One\u000b.' }
    const refused = exported(open(), { old: base, new: a, third, format: 'docx' })
    await expect(refused).rejects.toMatchObject({
      where: 'third',
      message: expect.stringMatching(/^Text B holds/),
    })
  })
})

describe('a long export', () => {
  /** How long the thread may take to begin on a machine that does much else, in milliseconds. */
  const slowly = 60_000
  // Long enough that no machine is done before the questions below are answered.
  const long = (word: string) =>
    Array.from(
      { length: 12_000 },
      (_, at) => `(${at}) The ${at % 9 === 0 ? word : 'clerk'} shall keep record ${at}.`,
    ).join('\n')
  const input = {
    old: { kind: 'pasted' as const, label: 'Old', text: long('court') },
    new: { kind: 'pasted' as const, label: 'New', text: long('council') },
    format: 'docx' as const,
    job: 'mine',
  }

  test(
    'tells how far it is, holds up nothing else, and can be cancelled',
    async () => {
      const app = open()
      let ended = false
      const answer = app.ask('compare.export', input).finally(() => {
        ended = true
      })
      const cancelled = expect(answer).rejects.toMatchObject({ code: 'CONFLICT', where: 'job' })
      await expect
        .poll(
          async () =>
            ((await app.ask('compare.exportProgress', { job: 'mine' })) as Output<'compare.exportProgress'>)
              .step,
          { interval: 5, timeout: slowly },
        )
        .toMatchObject({ total: 2 })
      expect(await app.ask('compare.texts', {})).toBeTruthy()
      expect(ended).toBe(false)
      expect(await app.ask('compare.cancelExport', { job: 'mine' })).toEqual({ cancelled: true })
      await cancelled
      expect(await app.ask('compare.exportProgress', { job: 'mine' })).toEqual({ step: null })
      expect(await app.ask('compare.cancelExport', { job: 'mine' })).toEqual({ cancelled: false })
    },
    slowly,
  )
})
