import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { redlineJsonSchema } from '#shared/redline/outputs/index.ts'
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
