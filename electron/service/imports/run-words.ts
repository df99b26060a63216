/** How a run is told of: in the log of changes, and in the list of runs. */
import type { ImportRun, ImportRunKind, ImportSource } from '#shared/contract/index.ts'
import { isKnown } from './documents/plan.ts'
import type { ImportResult } from './jobs.ts'
import { importSource } from './page-source.ts'
import { editionLabel, type ReadPage, unitLabel } from './pages.ts'
import type { ImportPlan } from './plan.ts'

export const brings: Record<ImportRunKind, string> = {
  statutes: 'statutes',
  documents: 'bills and acts',
  'bill records': 'bill records',
  several: 'law and bills',
  'starter content': 'newer starter content',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** "2025 revision and 2026 supplement, 18 chapters; P.A. 26-98; 120 bill records" */
export function runSubject(
  picked: Pick<ImportPlan, 'sections' | 'documents' | 'bills' | 'starter'>,
  pages: readonly ReadPage[],
): string {
  const parts: string[] = []
  if (picked.sections.length > 0) {
    const editions = [...new Set(pages.map((read) => editionLabel(read.edition)))].sort()
    const chapters = new Set(pages.map((read) => unitLabel(read.page))).size
    parts.push(`${editions.join(' and ')}, ${counted(chapters, 'chapter', 'chapters')}`)
  }
  const labels = picked.documents.filter(({ writes }) => writes).map(({ row }) => row.label)
  if (labels.length > 0)
    parts.push(labels.length <= 3 ? labels.join(', ') : `${labels.length} bills and acts`)
  const records = picked.bills.filter(({ writes }) => writes)
  if (records.length > 0) parts.push(counted(records.length, 'bill record', 'bill records'))
  const starter = picked.starter?.records.filter(({ writes }) => writes) ?? []
  if (starter.length > 0) parts.push(counted(starter.length, 'record', 'records'))
  return parts.join('; ')
}

/** Where from a job read. */
export function originOf({ plan, pages }: Pick<ImportResult, 'plan' | 'pages'>): ImportRun['origin'] {
  return plan.starter ? 'program' : (pages[0]?.origin ?? 'files')
}

/** The files and pages that a job read. */
export function runSources(plan: ImportPlan, pages: readonly ReadPage[]): ImportSource[] {
  const documents = plan.documents.map(({ file }) => ({
    name: file.name,
    edition: isKnown(file) ? file.identity.kind : 'not understood',
    chapter: '',
    sha256: file.sha256,
    retrieved: file.retrieved,
    url: file.url,
  }))
  const dataSets = [...new Set(plan.bills.map(({ file }) => file))].map((file) => ({
    name: file.name,
    edition: file.reading.dataset,
    chapter: '',
    sha256: file.sha256,
    retrieved: file.retrieved,
    url: null,
  }))
  const starter = plan.starter && {
    name: `Starter content of Charter Oak ${plan.starter.version}`,
    edition: 'starter content',
    chapter: '',
    sha256: plan.starter.sha256,
    retrieved: plan.starter.readOn,
    url: null,
  }
  return [...pages.map(importSource), ...documents, ...dataSets, ...(starter ? [starter] : [])]
}
