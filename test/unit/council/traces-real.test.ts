import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  findTraces,
  indexElements,
  type TracedElement,
  type TracedSection,
} from '#shared/council/traces/index.ts'

/** Amendments of the acts of 2026 with their official marks; beside the project, not in it. */
const oracle = new URL('../../../../shared/real/redline-oracle.json', import.meta.url)
const isPresent = existsSync(oracle)

interface Record {
  readonly id: string
  readonly targetParts: { readonly section: string }
  readonly before: string
  readonly after: string
  readonly marks: TracedSection['marks'] & {}
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('traces in real acts', () => {
  const records = isPresent ? (JSON.parse(readFileSync(oracle, 'utf8')) as { records: Record[] }).records : []
  const sections = records.map(
    ({ id, targetParts, before, after, marks }): TracedSection => ({
      number: id,
      targets: [{ sectionId: targetParts.section }],
      before,
      after,
      marks,
    }),
  )
  const runs = (op: 'insert' | 'delete') =>
    records.flatMap(({ id, targetParts, marks }) =>
      marks
        .filter((mark) => mark.op === op && words(mark.text).length >= 4 && words(mark.text).length <= 40)
        .map(({ text }, at): TracedElement & { section: string } => ({
          id: `${id}-${op}-${at}`,
          text: 'What the act itself says.',
          ask: { kind: 'add', sectionId: targetParts.section, words: text.trim() },
          section: id,
        })),
    )

  test.skipIf(!isPresent)(
    'every run of inserted words is found where it was inserted, with its place',
    () => {
      const inserted = runs('insert')
      expect(inserted.length).toBeGreaterThan(15)
      const traces = findTraces(indexElements(inserted), sections)
      for (const { id, section, ask } of inserted) {
        const trace = traces.find(
          ({ elementId, sectionNumber }) => elementId === id && sectionNumber === section,
        )
        expect([id, trace?.match, trace?.ground, trace?.isOnTarget]).toEqual([id, 'phrase', 'inserted', true])
        const after = sections.find(({ number }) => number === section)?.after ?? ''
        expect(words(after.slice(trace?.start, trace?.end))).toEqual(
          words(ask?.kind === 'add' ? ask.words : ''),
        )
      }
    },
  )

  test.skipIf(!isPresent)(
    'no run of deleted words is said to be inserted, unless the act inserts it elsewhere',
    () => {
      const deleted = runs('delete')
      expect(deleted.length).toBeGreaterThan(3)
      for (const trace of findTraces(indexElements(deleted), sections)) {
        if (trace.match !== 'phrase' || trace.ground !== 'inserted') continue
        const marks = sections.find(({ number }) => number === trace.sectionNumber)?.marks ?? []
        const inserted = marks
          .filter(({ op }) => op === 'insert')
          .flatMap(({ text }) => words(text.toLowerCase()))
        const claimed = words((trace.quotation ?? '').toLowerCase())
        expect(claimed.filter((word) => inserted.includes(word)).length * 2).toBeGreaterThanOrEqual(
          claimed.length,
        )
      }
    },
  )
})
