import { beforeEach, describe, expect, test } from 'vitest'
import { inventoryChapters, readChapters } from '../../../renderer/features/import/chapters.ts'
import { base64Of, partsOf } from '../../../renderer/features/import/file-parts.ts'
import { pickedFromDrop, sortOut } from '../../../renderer/features/import/picked-files.ts'
import { recordsToApply } from '../../../renderer/features/import/preview-rows.ts'
import {
  applyLabel,
  everything,
  isSelected,
  none,
  toggled,
} from '../../../renderer/features/import/selection.ts'
import { timeLeft, timeLeftWords } from '../../../renderer/features/import/time-left.ts'
import { answer, calls } from '../support/host.ts'
import { previewOf, row } from './answers.ts'

describe('files as a person drops them', () => {
  const picked = (name: string) => ({ name, file: new File(['x'], name) })

  test('what can be read is parted from what cannot, in the order of their names', () => {
    const names = ['chap_952.htm', 'photo.png', 'chap_19a.HTML', 'act.pdf', 'CT.zip']
    const { taken, leftAside } = sortOut(names.map(picked))
    expect(taken.map(({ name }) => name)).toEqual(['act.pdf', 'chap_19a.HTML', 'chap_952.htm', 'CT.zip'])
    expect(leftAside).toEqual(['photo.png'])
  })

  test('a dropped folder is read to its end, and names keep their folders', async () => {
    const file = (path: string) => ({
      isFile: true,
      fullPath: path,
      file: (take: (file: File) => void) => take(new File(['x'], path)),
    })
    const folder = (...portions: unknown[][]) => ({
      isFile: false,
      createReader: () => ({
        readEntries: (take: (entries: unknown[]) => void) => take(portions.shift() ?? []),
      }),
    })
    const dropped = folder(
      [folder([file('/2026/sup/chap_952.htm')])],
      [file('/2026/readme.md'), file('/2026/chap_1.htm')],
    )
    const transfer = { items: [{ webkitGetAsEntry: () => dropped }], files: [] }
    const { taken, leftAside } = await pickedFromDrop(transfer as unknown as DataTransfer)
    expect(taken.map(({ name }) => name)).toEqual(['2026/chap_1.htm', '2026/sup/chap_952.htm'])
    expect(leftAside).toEqual(['2026/readme.md'])
  })
})

describe('a file in parts', () => {
  test('parts cover the file without gap or overlap', () => {
    expect(partsOf(25, 10)).toEqual([
      { offset: 0, end: 10 },
      { offset: 10, end: 20 },
      { offset: 20, end: 25 },
    ])
    expect(partsOf(20, 10)).toHaveLength(2)
  })

  test('an empty file is one part, so that the host hears of it', () => {
    expect(partsOf(0)).toEqual([{ offset: 0, end: 0 }])
  })

  test('bytes of every value survive as base64', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value)
    const back = Uint8Array.from(atob(await base64Of(new Blob([bytes]))), (letter) => letter.charCodeAt(0))
    expect(back).toEqual(bytes)
  })
})

describe('the time left', () => {
  const at = (seconds: number, done: number, total = 100) => ({ at: seconds * 1000, done, total })

  test('is told from the pace so far', () => {
    expect(timeLeft(at(0, 0), at(10, 20))).toBe(40_000)
    expect(timeLeft(at(5, 50), at(15, 60))).toBe(40_000)
  })

  test('is not guessed from too little, nor without a goal', () => {
    expect(timeLeft(at(0, 0), at(1, 20))).toBeNull()
    expect(timeLeft(at(0, 0), at(10, 1))).toBeNull()
    expect(timeLeft(at(0, 0, 0), at(10, 20, 0))).toBeNull()
  })

  test.each([
    [5_000, 'less than a minute left'],
    [55_000, 'about a minute left'],
    [170_000, 'about 3 minutes left'],
  ])('%i ms reads %s', (milliseconds, words) => {
    expect(timeLeftWords(milliseconds)).toBe(words)
  })
})

describe('chapters', () => {
  test('of the inventory: each once, counted, in the statutes’ order', () => {
    const rows = [
      { title: '53a', chapter: '952' },
      { title: '17a', chapter: '319a' },
      { title: '53a', chapter: '952' },
    ]
    expect(inventoryChapters(rows).map(({ address, sections }) => [address, sections])).toEqual([
      ['17a/319a', 1],
      ['53a/952', 2],
    ])
  })

  test('as typed: words are passed over, what is no chapter is named', () => {
    expect(readChapters('Chapters 53a/951, 54/960 and 815T; § 53a-192a')).toEqual({
      addresses: ['53a/951', '54/960', '815t'],
      wrong: ['§', '53a-192a'],
    })
  })
})

describe('what is chosen', () => {
  test('everything but what was unticked', () => {
    const chosen = toggled(everything, '1-1')
    expect([isSelected(chosen, '1-1'), isSelected(chosen, '1-2')]).toEqual([false, true])
    expect(toggled(chosen, '1-1')).toEqual(everything)
    expect(applyLabel(chosen)).toBe('Apply all but 1')
  })

  test('only what was ticked', () => {
    const chosen = toggled(none, '1-1')
    expect([isSelected(chosen, '1-1'), isSelected(chosen, '1-2')]).toEqual([true, false])
    expect(applyLabel(chosen)).toBe('Apply the 1 chosen')
  })

  describe('is told to the host', () => {
    beforeEach(() => {
      const rows = Array.from({ length: 700 }, (_, index) =>
        row({ sectionId: `1-${index + 1}`, outcome: index % 2 === 0 ? 'changed' : 'unchanged' }),
      )
      answer('import.preview', ({ offset, limit }) => ({
        ...previewOf(rows.slice(offset, offset + limit)),
        total: rows.length,
      }))
    })

    test('everything needs no list', async () => {
      expect(await recordsToApply('job', everything)).toBeUndefined()
      expect(calls).toEqual([])
    })

    test('everything but one is every other section that would be written, over all pages', async () => {
      const sections = await recordsToApply('job', toggled(everything, 'section/1-1'))
      expect(sections).toHaveLength(349)
      expect(sections).not.toContain('section/1-1')
      expect(sections).not.toContain('section/1-2')
      expect(sections).toContain('section/1-699')
    })
  })
})
