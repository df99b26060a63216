/** Documents that cannot be read: alone they fail the job, beside a good one they are named and left out. */
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { databaseIn, dump, services } from '../../store/helpers.ts'
import { makePdf, text } from '../importing/bills/make-pdf.ts'
import { previewOf, readJob } from './bring.ts'
import { publicAct } from './drafts.ts'

const act = publicAct()
const html = act.content.toString()

function word(body: string, head = '', more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip()
  const office = 'http://schemas.openxmlformats.org'
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, content] of Object.entries(more)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The container of an encrypted Word document (MS-CFB with the stream of MS-OFFCRYPTO). */
const passworded = Uint8Array.from([
  ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ...Buffer.alloc(504),
  ...Buffer.from('EncryptedPackage', 'utf16le'),
])

const bad: [what: string, name: string, content: () => Promise<Uint8Array | string>, told: RegExp][] = [
  [
    'an encrypted PDF',
    'a.pdf',
    async () => makePdf([{ content: text(72, 700, 'x') }], { encrypted: true }),
    /password/,
  ],
  ['a scan', 'a.pdf', async () => makePdf([{ content: '', hasPicture: true }]), /page/],
  [
    'a PDF that breaks off',
    'a.pdf',
    async () => makePdf([{ content: text(72, 700, 'x') }]).subarray(0, -200),
    /breaks off|end/,
  ],
  [
    'a Word document with an external entity',
    'a.docx',
    () =>
      word(
        '<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>',
        '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
      ),
    /word\/document\.xml/,
  ],
  [
    'a zip bomb',
    'a.docx',
    () => word('<w:p/>', '', { 'word/extra.xml': ' '.repeat(65 * 1024 * 1024) }),
    /word\/extra\.xml/,
  ],
  ['a Word document with a password', 'a.docx', async () => passworded, /password/],
  ['a web page of an act that breaks off', 'a.htm', async () => html.slice(0, -40), /line \d+.*breaks off/],
  [
    'a web page whose encoding is wrong',
    'a.htm',
    async () =>
      Buffer.concat([
        Buffer.from(html.slice(0, 200)),
        Buffer.from([0x81, 0xff, 0xc3, 0x28]),
        Buffer.from(html.slice(200)),
      ]),
    /line \d+: its encoding is wrong/,
  ],
  ['an empty file', 'a.txt', async () => '', /empty/],
  ['a picture', 'a.pdf', async () => Buffer.from('\u0089PNG\r\n', 'latin1'), /picture/],
]

test.each(bad)(
  '%s: the file and the place are named, nothing is changed, the others can be applied',
  async (_what, name, content, told) => {
    const file = { name, content: await content() }
    const open = services()
    const before = dump(databaseIn(open.folder))
    const job = await readJob(open, [file])
    expect(job).toMatchObject({ state: 'failed', error: { code: 'INVALID_INPUT' } })
    expect(job.error?.message).toMatch(told)
    expect(job.error?.message).toContain('Nothing was changed.')
    expect(job.error?.where).toContain(name)
    expect(dump(databaseIn(open.folder))).toEqual(before)

    const preview = await previewOf(open, [file, act])
    expect(preview.counts).toEqual({ added: 1, changed: 0, unchanged: 0, notUnderstood: 0 })
    expect(preview.faults).toHaveLength(1)
    expect(preview.faults[0]).toMatchObject({ name })
    expect(preview.faults[0]?.message).toMatch(told)
    await open.ask('import.apply', { jobId: preview.jobId })
    expect(dump(databaseIn(open.folder)).legislation_document).toHaveLength(1)
  },
)

test('several broken files are all named', async () => {
  const open = services()
  const job = await readJob(open, [
    { name: 'first.htm', content: html.slice(0, -40) },
    { name: 'second.pdf', content: makePdf([{ content: text(72, 700, 'x') }], { encrypted: true }) },
  ])
  expect(job.state).toBe('failed')
  expect(job.error?.message).toMatch(
    /first\.htm cannot be read.*1 more file could not be read either: second\.pdf/s,
  )
})

test('a file of 500 MB is refused by its size, whatever it is', async () => {
  const open = services()
  const { jobId } = await open.ask('import.begin', { from: { kind: 'files' } })
  for (const name of ['huge.pdf', 'huge.zip', 'huge.docx']) {
    const error = await open.refused('import.addFile', { jobId, name, base64: '', size: 500 * 1024 * 1024 })
    expect(error).toMatchObject({ code: 'TOO_LARGE', where: name })
  }
})
