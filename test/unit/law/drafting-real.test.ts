import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type DraftedText, type DraftRun, readDraftedText } from '#shared/law/drafting.ts'
import { plainOf } from './drafted-words.ts'

/** The oracle lies beside the project and may not be there; these tests are then skipped. */
const real = new URL('../../../../shared/real/', import.meta.url)
const isMissing = !existsSync(new URL('redline-oracle.json', real))

interface OracleRecord {
  readonly id: string
  readonly actFile: string
  readonly section: string
  readonly before: string
  readonly after: string
}

interface ActBlock {
  readonly type: string
  readonly section?: string
  readonly runs: readonly DraftRun[]
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, real), 'utf8'))
}

describe.skipIf(isMissing)('the amendments of ../shared/real/redline-oracle.json', () => {
  const records = isMissing ? [] : (readJson('redline-oracle.json') as { records: OracleRecord[] }).records

  /** The amended text as the act prints it; its first block is the amending clause. */
  function printedRuns({ actFile, section }: OracleRecord): DraftRun[] {
    const { blocks } = readJson(actFile) as { blocks: ActBlock[] }
    const own = blocks.filter((block) => block.section === section && block.type === 'p').slice(1)
    return own.flatMap((block, i) => (i > 0 ? ['\n', ...block.runs] : [...block.runs]))
  }

  function isInsertedAt(drafted: DraftedText): boolean[] {
    return drafted.segments.flatMap(({ op, start, end }) =>
      [...drafted.printed.slice(start, end).split('')].map(
        (letter) => /\S/.test(letter) && op.startsWith('inserted'),
      ),
    )
  }

  it('gives every text before and after exactly by the drafters’ marks', () => {
    expect(records.length).toBe(23)
    for (const record of records) {
      const { oldText, newText } = readDraftedText(printedRuns(record))
      expect({ id: record.id, oldText, newText }).toEqual({
        id: record.id,
        oldText: record.before,
        newText: record.after,
      })
    }
  })

  it('finds by the baseline what the drafters underlined, in all but one', () => {
    const exact = records.filter((record) => {
      const runs = printedRuns(record)
      const inferred = readDraftedText(plainOf(runs), { baseline: record.before })
      expect(inferred).toMatchObject({ baseline: 'matches', oldText: record.before, newText: record.after })
      return isInsertedAt(inferred).join() === isInsertedAt(readDraftedText(runs)).join()
    })
    expect(exact.length).toBeGreaterThanOrEqual(22)
  })

  it('infers without a baseline nothing that the drafters did not underline', () => {
    for (const record of records) {
      const runs = printedRuns(record)
      const official = isInsertedAt(readDraftedText(runs))
      const inferred = isInsertedAt(readDraftedText(plainOf(runs)))
      expect(inferred.filter((isInserted, i) => isInserted && !official[i])).toEqual([])
    }
  })
})
