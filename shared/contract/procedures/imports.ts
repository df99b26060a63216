/** Bringing law and legislation in: a job collects or fetches pages and reads them, a preview says what would change, one press applies it. */
import { z } from 'zod'
import { line, recordId } from '../../model/basics.ts'
import { errorShape } from '../errors.ts'
import { command, nothing, query } from '../procedure.ts'
import { importCounts, importOutcome, importRow } from './import-rows.ts'
import { importFileFault, importRun, importSource } from './import-runs.ts'

/** Largest file that an import takes, in bytes, and the most that one job holds before it is read. */
export const maxImportFileBytes = 50 * 1024 * 1024
export const maxImportBytes = 256 * 1024 * 1024
/** Longest part of a file in one call, in bytes before base64, so that the request stays under `maxRequestBytes`. */
export const maxImportPartBytes = 5 * 1024 * 1024

/** "2025 revision" or "2026 supplement": which printing of the General Statutes a page belongs to. */
export const statuteEdition = z.strictObject({
  kind: z.enum(['revision', 'supplement']),
  year: z.int().min(1950).max(2100),
})
export type StatuteEdition = z.infer<typeof statuteEdition>

/** "952", or "53a/952" where the store does not know yet which title the chapter belongs to. */
export const chapterAddress = z
  .string()
  .regex(/^(\d{1,2}[a-z]?\/)?\d{1,3}[a-z]{0,2}$/, 'not a chapter, such as 952 or 53a/952')

export const importOrigin = z.discriminatedUnion('kind', [
  /** Files that the person has: pages of the statutes, bills and acts, data sets; each is known by what it holds. */
  z.strictObject({ kind: z.literal('files') }),
  /** The legislature's site. No chapter named: those of the inventory. */
  z.strictObject({
    kind: z.literal('site'),
    chapters: z.array(chapterAddress).max(1500).default([]),
    supplements: z.boolean().default(true),
  }),
  /** The starter content that came with this version of the program, against what the store has. Takes no files. */
  z.strictObject({ kind: z.literal('starter content') }),
])
export type ImportOrigin = z.infer<typeof importOrigin>

/**
 * - `collecting`: files may be added. - `running`: they are fetched and read. - `ready`: the preview can be asked for.
 * - `applying`: being written; other commands that write wait for it. - `failed`: see `error`; nothing was changed.
 * - `cancelled`: nothing was changed. - `applied`: done; see the runs.
 */
export const jobState = z.enum([
  'collecting',
  'running',
  'ready',
  'applying',
  'failed',
  'cancelled',
  'applied',
])
export type JobState = z.infer<typeof jobState>

export const job = z.strictObject({
  id: recordId,
  state: jobState,
  /** `total` may grow while the site's lists are read, and is 0 while it is unknown. `what`: "Reading chap_952.htm". */
  progress: z.strictObject({ done: z.int(), total: z.int(), what: z.string() }),
  /** For `failed`: what happened and where (file or address, and the place in it). */
  error: errorShape.optional(),
})
export type Job = z.infer<typeof job>

const jobId = recordId

export const importProcedures = {
  /**
   * One job at a time: one that only collects files or waits with its preview is given up for the new one.
   * @throws CONFLICT while another job is running; INVALID_INPUT for a chapter whose title is not known
   */
  'import.begin': command(z.strictObject({ from: importOrigin }), z.strictObject({ jobId })),
  /**
   * Adds one file, or one part of it: parts come in order, `offset` says where the part begins. `size` is the whole
   * file's size and may be sent first, with an empty part, to be told at once whether the file is taken.
   * @throws TOO_LARGE for a file over `maxImportFileBytes` or a job over `maxImportBytes`; CONFLICT once it is reading
   */
  'import.addFile': command(
    z.strictObject({
      jobId,
      /** Name with its folders where there are any: "2026/sup/chap_952.htm" tells the edition. */
      name: line(500),
      base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not base64'),
      offset: z.int().min(0).default(0),
      size: z.int().min(0).optional(),
    }),
    job,
  ),
  /**
   * Starts reading the files, or fetching from the site; `job.get` tells how far it is.
   * @param edition the edition of the files whose names and lists of titles do not tell it
   * @throws INVALID_INPUT where `edition` is needed (`where` is "edition", the message names the files), where there is
   *   no file or one is incomplete; the job stays as it was
   */
  'import.read': command(z.strictObject({ jobId, edition: statuteEdition.optional() }), job),
  'job.get': query(z.strictObject({ id: recordId }), job),
  /** @throws CONFLICT unless the job is ready */
  'import.preview': query(
    z.strictObject({
      jobId,
      filter: z
        .strictObject({
          outcome: importOutcome.optional(),
          kind: z.enum(['section text', 'document', 'bill record']).optional(),
          inInventory: z.boolean().optional(),
        })
        .default({}),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.strictObject({
      origin: importRun.shape.origin,
      /** Of the whole job, whatever the filter. */
      counts: importCounts,
      /** Rows of each kind that files bring, in the whole job. */
      kinds: z.strictObject({ 'section text': z.int(), document: z.int(), 'bill record': z.int() }),
      /** Files that could not be read. */
      faults: z.array(importFileFault),
      /** Rows that the filter lets through. */
      total: z.int(),
      rows: z.array(importRow),
      sources: z.array(importSource),
      /** What the reader has to tell of the pages; each names its file and place. */
      warnings: z.array(z.string()),
    }),
  ),
  /** The two texts of a row, for a redline. `before` is null for a text that has none before it. @throws NOT_FOUND */
  'import.change': query(
    z.strictObject({ jobId, key: z.string().min(1).max(400) }),
    z.strictObject({
      before: z.string().nullable(),
      after: z.string(),
      beforeLabel: z.string().nullable(),
      afterLabel: z.string(),
    }),
  ),
  /**
   * Backs the store up, then writes everything (or the records named) in one transaction, logged as one change.
   * Answers when it is done; meanwhile `job.get` tells how far it is, `job.cancel` stops it with nothing written, and
   * other commands that write are refused with CONFLICT.
   * @throws CONFLICT unless the job is ready, or when the store was changed by another import since the preview;
   *   INVALID_INPUT for records that the job does not have, or when nothing would change
   */
  'import.apply': command(
    z.strictObject({ jobId, records: z.array(z.string().min(1).max(200)).min(1).max(40_000).optional() }),
    importRun,
  ),
  /** Newest first. */
  'import.runs': query(nothing, z.strictObject({ runs: z.array(importRun) })),
  /** Puts back exactly what was before. @throws CONFLICT when it was undone, or when a later change rests on it */
  'import.undo': command(z.strictObject({ runId: recordId }), importRun),
  /** Which starter content the store has, and whether this version of the program came with other. */
  'import.starter': query(
    nothing,
    z.strictObject({
      /**
       * - `reviewed`: the store was made with this program's starter content, or a person has reviewed it since.
       * - `other`: this program came with other starter content. - `unreadable`: the program's own cannot be read.
       */
      state: z.enum(['reviewed', 'other', 'unreadable']),
      /** Hash of the starter content that the store was made with or that was last reviewed, and of the program's. */
      ofStore: z.string().nullable(),
      ofProgram: z.string().nullable(),
      /** How many records the last review left as they were though the starter content has them otherwise. */
      leftOut: z.int(),
    }),
  ),
  /**
   * Notes that starter content was looked at and all of it is left: nobody is asked again until other comes.
   * @throws NOT_FOUND; CONFLICT unless the job is a ready one of starter content
   */
  'import.leaveStarter': command(z.strictObject({ jobId }), z.strictObject({ changeId: z.int() })),
  /** Stops a job and forgets what it holds. A job that ended stays as it ended. */
  'job.cancel': command(z.strictObject({ id: recordId }), job),
}
