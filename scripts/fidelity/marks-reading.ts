import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readDocument } from '../../electron/importing/bills/index.ts'
import {
  type BillDocument,
  type BillSection,
  checkBaseline,
  provisionText,
  readBill,
  readSectionMarks,
} from '../../shared/law/bills/index.ts'
import { amendsAsOfficial } from './as-amended.ts'
import { type OfficialSection, REAL, readOfficialChapters } from './official.ts'
import { withSitePages } from './site-pages.ts'
import { type StoredAct, storedDocument } from './stored-act.ts'

interface MarksCount {
  exact: number
  total: number
}

interface BaselineCount {
  agree: number
  total: number
}

/** How well the drafter's marks of the official acts are read, by the form in which an act came. */
export interface MarksReading {
  /** Amending sections that are read to the very marks in every form in which the act came. */
  readonly marks: MarksCount
  /** Amending sections whose verdict agrees with the official one in every form. */
  readonly baselines: BaselineCount
  /** Amending sections that, set upon the whole statute, give the official words in every form. */
  readonly asAmended: MarksCount
  /** `runs`: the stored runs; `html`: the look-alike's pages; `pdf`: those pages printed by Chromium, where it is here. */
  readonly forms: Readonly<Record<string, { readonly marks: MarksCount; readonly baselines: BaselineCount }>>
  /** Each record that does not agree, with its form and what differs. */
  readonly differences: readonly string[]
}

interface Oracle {
  readonly id: string
  readonly actFile: string
  readonly section: string
  readonly target: string
  readonly before: string
  readonly after: string
  readonly marks: readonly { readonly op: string; readonly text: string }[]
  readonly baselineMatches: boolean
  readonly markerSpacingOnly?: boolean
  readonly firstDifference?: { readonly offset: number }
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Chromium leaves gaps in an underline where letters have tails; the legislature's own PDFs do not. */
const PRINT_STYLE = '<style>u { text-decoration-skip-ink: none }</style></head>'

function printed(html: string, folder: string): Uint8Array | undefined {
  if (!CHROMIUM) return undefined
  const page = path.join(folder, 'act.htm')
  const pdf = path.join(folder, 'act.pdf')
  writeFileSync(page, html.replace('</head>', PRINT_STYLE))
  const flags = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--user-data-dir=${folder}/profile`]
  execFileSync(CHROMIUM, [...flags, `--print-to-pdf=${pdf}`, page], { stdio: 'ignore', timeout: 60_000 })
  return new Uint8Array(readFileSync(pdf))
}

/** The law that a section says it amends: the supplement's text where it has the section, else the base's. */
function lawOf(section: BillSection, law: ReadonlyMap<string, OfficialSection>): string | undefined {
  const target = section.clause.targets[0]
  if (target?.citation.kind !== 'section') return undefined
  const found = law.get(target.citation.section)
  return (
    found &&
    provisionText(found.body, target.citation.provision, { laterVersion: target.asAmendedBy !== undefined })
  )
}

interface Judged {
  readonly marks: boolean
  readonly baseline: boolean
  readonly asAmended: boolean
  readonly why: string
}

function judge(record: Oracle, document: BillDocument, law: ReadonlyMap<string, OfficialSection>): Judged {
  const section = readBill(document).sections.find(({ number }) => number === record.section)
  const failed = { marks: false, baseline: false, asAmended: false }
  if (!section) return { ...failed, why: 'the section was not found' }
  const { underlining } = document
  const read = readSectionMarks(section.body, {
    underlining: underlining === 'none' ? 'carried' : underlining,
  })
  if (read.state === 'refused') return { ...failed, why: 'the marks were refused' }
  const isSame =
    read.before === record.before &&
    read.after === record.after &&
    JSON.stringify(read.marks) === JSON.stringify(record.marks)
  const text = lawOf(section, law)
  const check = text === undefined ? undefined : checkBaseline(read.before, text)
  const agrees =
    check !== undefined &&
    (check.verdict === 'verified') === record.baselineMatches &&
    (check.verdict === 'verified' ||
      (check.difference.offset === record.firstDifference?.offset &&
        check.difference.whiteSpaceOnly === (record.markerSpacingOnly === true)))
  const [target] = section.clause.targets
  const statute = target?.citation.kind === 'section' ? law.get(target.citation.section) : undefined
  const asAmended = statute !== undefined && amendsAsOfficial(section, statute.body, underlining, record)
  const why = [
    isSame ? '' : 'the marks differ',
    agrees ? '' : 'the verdict on the baseline differs',
    asAmended ? '' : 'the statute as amended differs',
  ]
  return { marks: isSame, baseline: agrees, asAmended, why: why.filter((one) => one !== '').join('; ') }
}

async function documentsOf(act: StoredAct, pages: string, work: string): Promise<Map<string, BillDocument>> {
  const documents = new Map([['runs', storedDocument(act)]])
  const name = path.basename(new URL(act.source.url).pathname).replace(/\.pdf$/i, '.htm')
  const page = path.join(pages, name)
  const html = new Uint8Array(readFileSync(page))
  documents.set('html', await readDocument(html, name))
  const pdf = printed(new TextDecoder().decode(html), work)
  if (pdf) documents.set('pdf', await readDocument(pdf, name.replace(/htm$/, 'pdf')))
  return documents
}

/**
 * Reads every amending section of the official acts that lie beside the project in each form and compares marks and
 * baseline verdicts with the official ones. Null where the data is missing.
 */
export async function measureMarksReading(): Promise<MarksReading | null> {
  const oracleFile = path.join(REAL, 'redline-oracle.json')
  const chapters = readOfficialChapters()
  if (!chapters || !existsSync(oracleFile) || !existsSync(path.join(REAL, 'acts', '2026'))) return null
  const { records } = JSON.parse(readFileSync(oracleFile, 'utf8')) as { records: readonly Oracle[] }
  // Base first, so that the supplement's text of a section takes its place.
  const law = new Map(
    chapters.flatMap(({ sections }) =>
      sections.flatMap((one) => one.cites.map((cite) => [cite, one] as const)),
    ),
  )
  const differences: string[] = []
  const failed = { marks: new Set<string>(), baselines: new Set<string>(), asAmended: new Set<string>() }
  const forms: Record<string, { marks: MarksCount; baselines: BaselineCount }> = {}
  const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-acts-'))
  try {
    const pages = await withSitePages([], (site) => {
      const acts = path.join(site, '2026', 'ACT', 'PA')
      return readdirSync(acts).map((name) => [name, readFileSync(path.join(acts, name))] as const)
    })
    for (const [name, bytes] of pages) writeFileSync(path.join(folder, name), bytes)
    for (const file of new Set(records.map(({ actFile }) => actFile))) {
      const act = JSON.parse(readFileSync(path.join(REAL, file), 'utf8')) as StoredAct
      for (const [form, document] of await documentsOf(act, folder, folder)) {
        forms[form] ??= { marks: { exact: 0, total: 0 }, baselines: { agree: 0, total: 0 } }
        const count = forms[form]
        for (const record of records.filter(({ actFile }) => actFile === file)) {
          const { marks, baseline, asAmended, why } = judge(record, document, law)
          count.marks.total++
          count.baselines.total++
          if (marks) count.marks.exact++
          else failed.marks.add(record.id)
          if (baseline) count.baselines.agree++
          else failed.baselines.add(record.id)
          if (!asAmended) failed.asAmended.add(record.id)
          if (why !== '') differences.push(`${record.id} (${form}): ${why}`)
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const total = records.length
  return {
    marks: { exact: total - failed.marks.size, total },
    baselines: { agree: total - failed.baselines.size, total },
    asAmended: { exact: total - failed.asAmended.size, total },
    forms,
    differences,
  }
}

/** The figures in lines of text, with what differs. */
export function describeMarksReading({
  marks,
  baselines,
  asAmended,
  forms,
  differences,
}: MarksReading): string[] {
  const line = (name: string, found: number, total: number): string => `${name.padEnd(44)}${found}/${total}`
  return [
    line('act sections read to the drafter’s marks', marks.exact, marks.total),
    ...Object.entries(forms).map(([form, one]) => line(`  from ${form}`, one.marks.exact, one.marks.total)),
    line('baseline verdicts as the official ones', baselines.agree, baselines.total),
    line('statutes as amended, in the official words', asAmended.exact, asAmended.total),
    ...differences.map((difference) => `  ${difference}`),
  ]
}
