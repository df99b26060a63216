import { describe, expect, test } from 'vitest'
import { databaseIn, dump, services } from '../../store/helpers.ts'
import {
  atRest,
  begunWith,
  bring,
  chapter,
  previewOf,
  readJob,
  revision,
  section,
  type TestFile,
} from './bring.ts'

const good = chapter(revision, [section('53a-990', 'Oaks.', 'An oak is a tree.')])
const words = good.content.toString()

const bad: [what: string, file: TestFile, code: string, told: RegExp][] = [
  [
    'a truncated page',
    { ...good, content: words.slice(0, words.length - 60) },
    'INVALID_INPUT',
    /line \d+.*breaks off/,
  ],
  [
    'a page of another site',
    {
      ...good,
      content: '<!DOCTYPE html><html><head><title>Cakes</title></head><body><h1>Cakes</h1></body></html>',
    },
    'INVALID_INPUT',
    /no page of the General Statutes \(“Cakes”\)/,
  ],
  [
    'a wrong encoding',
    { ...good, content: Buffer.from(words.replace('An oak', 'An \u00e9 \u2019oak'), 'utf16le') },
    'INVALID_INPUT',
    /chap_952\.htm cannot be read, at /,
  ],
  [
    'bytes that are no UTF-8 though the page says so',
    {
      ...good,
      content: Buffer.concat([
        Buffer.from(words.slice(0, words.indexOf('An oak')), 'utf8'),
        Buffer.from([0x81, 0xff, 0xc3, 0x28]),
        Buffer.from(words.slice(words.indexOf('An oak')), 'utf8'),
      ]),
    },
    'INVALID_INPUT',
    /chap_952\.htm cannot be read, at line \d+: its encoding is wrong/,
  ],
  [
    'a PDF that is none',
    { ...good, content: '%PDF-1.7 and more' },
    'INVALID_INPUT',
    /chap_952\.htm cannot be read/,
  ],
  ['an empty file', { ...good, content: '' }, 'INVALID_INPUT', /empty/],
]

describe('a page that cannot be read', () => {
  test.each(bad)(
    '%s fails the job, names file and place, and changes nothing',
    async (_what, file, code, told) => {
      const open = services()
      await bring(open, [chapter(revision, [section('53a-980', 'Elms.', 'An elm is a tree.')])])
      const before = dump(databaseIn(open.folder))
      const job = await readJob(open, [file])
      expect(job).toMatchObject({ state: 'failed', error: { code } })
      expect(job.error?.message).toMatch(told)
      expect(job.error?.where).toContain('2025/pub/chap_952.htm')
      expect((await open.refused('import.preview', { jobId: job.id })).code).toBe('CONFLICT')
      expect((await open.refused('import.apply', { jobId: job.id })).code).toBe('CONFLICT')
      expect(dump(databaseIn(open.folder))).toEqual(before)
    },
  )
})

describe('what a job takes', () => {
  test('a file of 500 MB is refused by its size before it is sent', async () => {
    const open = services()
    const jobId = await begunWith(open, [])
    const error = await open.refused('import.addFile', {
      jobId,
      name: 'huge.htm',
      base64: '',
      size: 500 * 1024 * 1024,
    })
    expect(error).toMatchObject({ code: 'TOO_LARGE', where: 'huge.htm' })
    expect(error.message).toContain('500 MB')
  })

  test('a file comes in parts; one that is not whole is not read', async () => {
    const open = services()
    const bytes = Buffer.from(good.content)
    const half = Math.floor(bytes.length / 2)
    const jobId = await begunWith(open, [])
    const part = (from: number, to: number) => ({
      jobId,
      name: revision,
      base64: bytes.subarray(from, to).toString('base64'),
      offset: from,
      size: bytes.length,
    })
    await open.ask('import.addFile', part(0, half))
    const incomplete = await open.refused('import.read', { jobId })
    expect(incomplete).toMatchObject({ code: 'INVALID_INPUT', where: revision })
    expect((await open.refused('import.addFile', part(half + 1, bytes.length))).where).toBe('offset')
    await open.ask('import.addFile', part(half, bytes.length))
    await open.ask('import.read', { jobId })
    expect((await atRest(open, jobId)).state).toBe('ready')
  })

  test('a page that is cut short is told as that, and no edition is asked for it', async () => {
    const open = services()
    const cut = { name: 'chap_952.htm', content: words.slice(0, words.length - 60) }
    const alone = await readJob(open, [cut])
    expect(alone).toMatchObject({
      state: 'failed',
      error: { where: expect.stringContaining('chap_952.htm') },
    })
    expect(alone.error?.message).toContain('breaks off')
    // Beside a whole page the job goes on, and the preview names the broken one.
    const preview = await previewOf(open, [cut, good])
    expect(preview.faults).toMatchObject([
      { name: 'chap_952.htm', message: expect.stringContaining('breaks off') },
    ])
  })

  test('a page that lies in the folder of an edition older than its newest act is refused', async () => {
    const open = services()
    const page = (name: string) =>
      chapter(name, [
        section('53a-990', 'Oaks.', 'An oak is a tree.', '<p class="source-first">(P.A. 24-9, S. 1.)</p>'),
      ])
    expect((await readJob(open, [page('2023/pub/chap_952.htm')])).error?.message).toContain(
      'names an act of 2024 and so cannot be of the 2023 revision',
    )
    expect((await readJob(open, [page('2025/pub/chap_952.htm')])).state).toBe('ready')
  })

  test('a page in UTF-16 with its byte order mark is read as what it says', async () => {
    const open = services()
    const text = words.replace('An oak', '“An oak”').replace(/charset=[\w-]+/, 'charset=utf-16')
    const content = Buffer.from(`\ufeff${text}`, 'utf16le')
    await bring(open, [{ name: revision, content }])
    const { versions } = await open.ask('statute.get', { id: '53a-990' })
    expect(versions[0]?.text).toContain('“An oak” is a tree.')
  })

  test('files whose edition nothing tells wait for the person to say it, and a wrong answer is noticed', async () => {
    const open = services()
    const page = chapter('chap_952.htm', [
      section('53a-990', 'Oaks.', 'An oak is a tree.', '<p class="source-first">(P.A. 25-9, S. 1.)</p>'),
    ])
    const jobId = await begunWith(open, [page])
    const asked = await open.refused('import.read', { jobId })
    expect(asked).toMatchObject({ code: 'INVALID_INPUT', where: 'edition' })
    expect(asked.message).toContain('chap_952.htm')
    await open.ask('import.read', { jobId, edition: { kind: 'revision', year: 2025 } })
    const failed = await atRest(open, jobId)
    expect(failed.error?.message).toContain('names an act of 2025 and so cannot be of the 2025 revision')
    const told = await readJob(open, [page], { kind: 'supplement', year: 2026 })
    expect(told.state).toBe('ready')
  })
})

test('a job cancelled half way leaves nothing, and other calls are answered while it runs', async () => {
  const open = services()
  const before = dump(databaseIn(open.folder))
  const many = Array.from({ length: 40 }, (_, at) =>
    chapter(
      `2025/pub/chap_${at + 1}.htm`,
      Array.from({ length: 60 }, (_, n) =>
        section(`53a-${at + 1}00${n}`, 'Oaks.', 'An oak is a tree. '.repeat(40)),
      ),
    ),
  )
  const jobId = await begunWith(open, many)
  await open.ask('import.read', { jobId })
  let answered = 0
  while ((await open.ask('job.get', { id: jobId })).progress.done < 20) {
    await open.ask('recommendation.list', {})
    answered++
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(answered).toBeGreaterThan(1)
  expect((await open.ask('job.cancel', { id: jobId })).state).toBe('cancelled')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await open.ask('job.get', { id: jobId })).state).toBe('cancelled')
  expect((await open.refused('import.preview', { jobId })).code).toBe('CONFLICT')
  expect(dump(databaseIn(open.folder))).toEqual(before)
})
