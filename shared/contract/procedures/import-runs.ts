/** What an import read, and what it did once it was applied. */
import { z } from 'zod'
import { partialDate, recordId, sectionNumber, timestamp } from '../../model/basics.ts'
import { importCounts } from './import-rows.ts'

/** A file that could not be read; the rest of the job can be applied without it. */
export const importFileFault = z.strictObject({
  /** File name or address. */
  name: z.string(),
  /** The place in it. */
  where: z.string(),
  message: z.string(),
})
export type ImportFileFault = z.infer<typeof importFileFault>

/** A page or file that was read. */
export const importSource = z.strictObject({
  /** File name, or address. */
  name: z.string(),
  /** "2025 revision", "public act", "LegiScan", "starter content". */
  edition: z.string(),
  /** The chapter's number; '' for all but pages of the statutes. */
  chapter: z.string(),
  sha256: z.string(),
  retrieved: partialDate,
  url: z.string().nullable(),
})
export type ImportSource = z.infer<typeof importSource>

/** What a run brought: `several` where files brought more than one of the first three. */
export const importRunKind = z.enum(['statutes', 'documents', 'bill records', 'several', 'starter content'])
export type ImportRunKind = z.infer<typeof importRunKind>

export const importRun = z.strictObject({
  id: recordId,
  kind: importRunKind,
  appliedAt: timestamp,
  /** `program`: what came with this version of Charter Oak. */
  origin: z.enum(['files', 'site', 'program']),
  counts: importCounts,
  /** Printed texts of the council's reports that were compared with the law brought in. */
  baselines: z.array(
    z.strictObject({
      versionId: recordId,
      sectionId: sectionNumber,
      label: z.string(),
      /** `not checked`: it agrees with the edition, but an act changed the section since. */
      outcome: z.enum(['verified', 'differs', 'not checked']),
      message: z.string(),
    }),
  ),
  sources: z.array(importSource),
  /** Name of the verified backup made before it. */
  backup: z.string(),
  /** Its entry among the changes. */
  changeId: z.int(),
  undoneAt: timestamp.nullable(),
  /** False when it was undone, or when a later import that stands rests on it. */
  canUndo: z.boolean(),
})
export type ImportRun = z.infer<typeof importRun>
