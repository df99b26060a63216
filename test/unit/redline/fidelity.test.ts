import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { redline } from '#shared/redline/index.ts'

interface OracleRecord {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly marks: readonly { readonly op: 'equal' | 'delete' | 'insert'; readonly text: string }[]
}

/** Real amendments with the drafters' own marks; they lie beside the project and are not part of it. */
const ORACLE = new URL('../../../../shared/real/redline-oracle.json', import.meta.url)
const present = existsSync(ORACLE)

function disagreement(record: OracleRecord): { wrong: number; right: number } {
  const official = {
    before: new Uint8Array(record.before.length),
    after: new Uint8Array(record.after.length),
  }
  let [a, b] = [0, 0]
  for (const { op, text } of record.marks) {
    if (op === 'delete') official.before.fill(1, a, a + text.length)
    if (op === 'insert') official.after.fill(1, b, b + text.length)
    if (op !== 'insert') a += text.length
    if (op !== 'delete') b += text.length
  }
  const own = { before: new Uint8Array(record.before.length), after: new Uint8Array(record.after.length) }
  for (const change of redline(record.before, record.after).changes) {
    if (change.kind === 'equal') continue
    own.before.fill(1, change.before.start, change.before.end)
    own.after.fill(1, change.after.start, change.after.end)
  }
  const count = { wrong: 0, right: 0 }
  for (const side of ['before', 'after'] as const) {
    for (let at = 0; at < record[side].length; at++) {
      if (/\s/.test(record[side][at]!)) continue
      if (own[side][at] !== official[side][at]) count.wrong++
      else if (own[side][at] === 1) count.right++
    }
  }
  return count
}

describe.skipIf(!present)('agreement with official marks (skipped where ../shared/real is missing)', () => {
  it('reaches F1 0.996 and marks 21 of 23 amendments exactly', () => {
    const { records } = JSON.parse(readFileSync(ORACLE, 'utf8')) as { records: OracleRecord[] }
    const counts = records.map(disagreement)
    const right = counts.reduce((sum, each) => sum + each.right, 0)
    const wrong = counts.reduce((sum, each) => sum + each.wrong, 0)
    expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.996)
    expect(counts.filter((each) => each.wrong === 0).length).toBeGreaterThanOrEqual(21)
  })
})
