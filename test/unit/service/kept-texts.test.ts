import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readTextAddress, routes, textAddress } from '#shared/contract/index.ts'
import { contentOf, databaseIn, dump, services } from '../../store/helpers.ts'

const text = '(a) A person is guilty.\n(b) A second paragraph — with a § sign.'
const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
const draft = { label: 'LCO 1234', text, from: 'pasted' } as const
const version = { kind: 'section version', id: '53a-901-printed' } as const

type Open = ReturnType<typeof services>
const labels = async (open: Open) => (await open.ask('compare.keptTexts', {})).texts.map((one) => one.label)

describe('a kept text', () => {
  it('is kept word for word under its hash and compared from there', async () => {
    const open = services()
    const kept = await open.ask('compare.keepText', draft)
    expect(kept).toMatchObject({ sha256, words: 12, ref: { kind: 'kept text', id: sha256, part: 'text' } })
    const { texts } = await open.ask('compare.keptTexts', {})
    expect(texts).toMatchObject([
      { sha256, label: 'LCO 1234', from: 'pasted', fileName: null, characters: text.length },
    ])
    const read = await open.ask('compare.text', { ref: kept.ref })
    expect(read).toMatchObject({ text, textSha256: sha256, group: 'Kept texts', marks: 'none', sources: [] })
    expect(read.warnings.join()).toContain('pasted by a person, not from an official source')
    const listed = (await open.ask('compare.texts', {})).texts.filter((one) => one.group === 'Kept texts')
    expect(listed).toEqual([{ ...read, text: undefined }])
  })

  it('is kept once: the same text again only takes the new label', async () => {
    const open = services()
    const first = await open.ask('compare.keepText', draft)
    expect((await open.ask('compare.keepText', draft)).changeId).toBeNull()
    const again = await open.ask('compare.keepText', { ...draft, label: 'LCO 1234, corrected' })
    expect(again.changeId).toBeGreaterThan(first.changeId ?? 0)
    expect(await labels(open)).toEqual(['LCO 1234, corrected'])
    await open.ask('changes.undo', { id: again.changeId ?? 0 })
    expect(await labels(open)).toEqual(['LCO 1234'])
    await open.ask('changes.undo', { id: first.changeId ?? 0 })
    expect(await labels(open)).toEqual([])
  })

  it('that is forgotten is gone from every list, says so, and comes back by undoing', async () => {
    const open = services()
    const { ref } = await open.ask('compare.keepText', draft)
    const before = contentOf(open)
    const { changeId } = await open.ask('compare.forgetText', { sha256 })
    expect(await labels(open)).toEqual([])
    const missing = await open.refused('compare.text', { ref })
    expect(missing.code).toBe('NOT_FOUND')
    expect(missing.message).toContain('forgotten')
    expect((await open.refused('compare.forgetText', { sha256 })).code).toBe('NOT_FOUND')
    await open.ask('changes.undo', { id: changeId })
    expect(contentOf(open)).toEqual(before)
    expect((await open.ask('compare.text', { ref })).text).toBe(text)
    expect((await open.refused('changes.undo', { id: changeId })).code).toBe('CONFLICT')
  })

  it('that is kept again after it was forgotten rests on the later entry of the log', async () => {
    const open = services()
    await open.ask('compare.keepText', draft)
    const { changeId } = await open.ask('compare.forgetText', { sha256 })
    const again = await open.ask('compare.keepText', {
      label: 'From a file',
      text,
      from: 'file',
      fileName: 'lco.txt',
    })
    expect((await open.ask('compare.keptTexts', {})).texts[0]).toMatchObject({ fileName: 'lco.txt' })
    expect((await open.refused('changes.undo', { id: changeId })).message).toContain('later change')
    await open.ask('changes.undo', { id: again.changeId ?? 0 })
    await open.ask('changes.undo', { id: changeId })
    expect(await labels(open)).toEqual(['LCO 1234'])
  })

  it('stands in the log with its label, a way to it, and none of its words', async () => {
    const open = services()
    await open.ask('compare.keepText', draft)
    const [entry] = (await open.ask('changes.list', { subjectId: sha256 })).changes
    expect(entry).toMatchObject({
      action: 'Kept a text for Compare',
      subjectKind: 'kept text',
      subjectLabel: 'LCO 1234',
      route: routes.compare({ new: `t:${sha256}:text` }),
      before: null,
      canUndo: true,
    })
    expect(entry?.after).not.toContain('guilty')
    expect((await open.ask('overview.get', {})).recentChanges[0]?.subjectLabel).toBe('LCO 1234')
    await open.ask('compare.forgetText', { sha256 })
    const [forgot] = (await open.ask('changes.list', {})).changes
    expect(forgot).toMatchObject({ subjectLabel: 'LCO 1234', route: routes.compare(), after: null })
  })

  it('survives the program’s end', async () => {
    const open = services()
    const { ref } = await open.ask('compare.keepText', draft)
    open.close()
    expect((await services(open.folder).ask('compare.text', { ref })).text).toBe(text)
  })

  it('that is a reading of a file has the other readings beside it after a restart', async () => {
    const open = services()
    const readings = {
      printed: { text: '(a) A [person] child is guilty.', notes: ['Printed.'] },
      old: { text: '(a) A person is guilty.', notes: ['Before.'] },
      new: { text: '(a) A child is guilty.', notes: ['After.'] },
    }
    const given = { ...readings, old: { notes: ['Before.'] }, chosen: 'old' as const }
    const { sha256 } = await open.ask('compare.keepText', {
      label: 'bill.htm, as it read before',
      text: readings.old.text,
      from: 'file',
      fileName: 'bill.htm',
      readings: given,
    })
    open.close()
    const again = services(open.folder)
    const { file } = await again.ask('compare.keptReadings', { sha256 })
    expect(file).toEqual({ name: 'bill.htm', reading: 'old', readings })
    const pasted = await again.ask('compare.keepText', draft)
    expect(await again.ask('compare.keptReadings', { sha256: pasted.sha256 })).toEqual({ file: null })
    await again.ask('compare.forgetText', { sha256 })
    expect((await again.refused('compare.keptReadings', { sha256 })).code).toBe('NOT_FOUND')
  })

  it('of the greatest length is kept whole', async () => {
    const open = services()
    const long = 'word '.repeat(800_000)
    const { ref, words } = await open.ask('compare.keepText', { ...draft, text: long })
    expect(words).toBe(800_000)
    expect((await open.ask('compare.text', { ref })).text).toBe(long)
  })
})

describe('an export', () => {
  it.each([
    [draft, 'pasted by a person, not from an official source'],
    [
      { ...draft, from: 'file' as const, fileName: 'lco.docx' },
      'read from the file “lco.docx” by a person, not from an official source',
    ],
  ])('says of a kept text where it comes from, when it was kept, and its hash', async (input, origin) => {
    const open = services(undefined, undefined, { now: () => new Date('2026-11-22T08:00:00Z') })
    const { ref } = await open.ask('compare.keepText', input)
    const sides = { old: { kind: 'stored', ref: version }, new: { kind: 'stored', ref } } as const
    const file = await open.ask('compare.export', { ...sides, format: 'drafting-text' })
    const words = Buffer.from(file.base64, 'base64').toString('utf8')
    expect(words).toContain(`Source: ${origin} (retrieved 2026-11-22)`)
    expect(words).toContain(`SHA-256: ${sha256}`)
    expect(words).toContain('Text: LCO 1234\n')
    expect(words).not.toContain('Kept texts')
  })
})

describe('what is refused, with nothing changed', () => {
  it.each([
    ['a text without words', 'compare.keepText', { ...draft, text: ' \n\t' }, 'INVALID_INPUT', 'text'],
    ['no text', 'compare.keepText', { ...draft, text: '' }, 'INVALID_INPUT', 'text'],
    [
      'a text too long',
      'compare.keepText',
      { ...draft, text: 'x'.repeat(4_000_001) },
      'INVALID_INPUT',
      'text',
    ],
    ['half a character', 'compare.keepText', { ...draft, text: 'a\nb\udc00' }, 'INVALID_INPUT', 'text'],
    ['a label too long', 'compare.keepText', { ...draft, label: 'x'.repeat(201) }, 'INVALID_INPUT', 'label'],
    [
      'a pasted text with a file',
      'compare.keepText',
      { ...draft, fileName: 'a' },
      'INVALID_INPUT',
      'fileName',
    ],
    [
      'readings of a pasted text',
      'compare.keepText',
      {
        ...draft,
        readings: {
          chosen: 'old',
          printed: { text: 'a', notes: [] },
          old: { notes: [] },
          new: { text: 'b', notes: [] },
        },
      },
      'INVALID_INPUT',
      'readings',
    ],
    ['an unknown hash', 'compare.forgetText', { sha256: 'f'.repeat(64) }, 'NOT_FOUND', 'id'],
    ['no hash', 'compare.forgetText', { sha256: 'F'.repeat(64) }, 'INVALID_INPUT', 'sha256'],
    [
      'an unknown text',
      'compare.text',
      { ref: { kind: 'kept text', id: 'f'.repeat(64) } },
      'NOT_FOUND',
      'id',
    ],
    [
      'the old reading of a kept text',
      'compare.text',
      { ref: { kind: 'kept text', id: sha256, part: 'old' } },
      'INVALID_INPUT',
      'ref.part',
    ],
  ])('%s', async (_what, name, input, code, where) => {
    const open = services()
    await open.ask('compare.keepText', { ...draft, text: 'Another text.' })
    const before = dump(databaseIn(open.folder))
    const error = await open.refused(name, input)
    expect(error).toMatchObject({ code, where })
    expect(dump(databaseIn(open.folder))).toEqual(before)
  })
})

describe('the address of a text', () => {
  it.each([
    { kind: 'kept text', id: sha256, part: 'text' },
    { kind: 'section version', id: '53a-901-printed', part: 'old' },
    { kind: 'bill version', id: '2018-sb-911-file', part: 'text' },
  ] as const)('is read back: $kind', (ref) => {
    expect(readTextAddress(textAddress(ref))).toEqual(ref)
  })

  it.each([
    `t:${sha256}:old`,
    `t:${sha256.slice(1)}:text`,
    `t:${sha256.toUpperCase()}:text`,
    't::text',
    'x:a:text',
  ])('that names nothing is none: %s', (address) => {
    expect(readTextAddress(address)).toBeNull()
  })
})
