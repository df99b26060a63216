import { describe, expect, test } from 'vitest'
import {
  editionFromPath,
  editionFromWords,
  latestActYear,
} from '../../../../electron/importing/statutes/index.ts'
import { chapterHtml, readChapter, section } from './pages.ts'

describe('which edition a page belongs to', () => {
  test.each([
    ['https://www.cga.ct.gov/current/pub/chap_952.htm', { kind: 'revision' }],
    ['https://www.cga.ct.gov/2026/sup/chap_814f.htm', { kind: 'supplement', year: 2026 }],
    ['/2008/sup/chap952.htm', { kind: 'supplement', year: 2008 }],
    ['C:\\law\\2011\\pub\\chap939.htm', { kind: 'revision', year: 2011 }],
    ['/home/ada/Downloads/chap_952.htm', undefined],
  ])('%s', (path, edition) => {
    expect(editionFromPath(path)).toEqual(edition)
  })

  test('the heading of the list of titles', () => {
    expect(editionFromWords('Revised to January 1, 2025')).toEqual({
      kind: 'revision',
      year: 2025,
      revisedTo: '2025-01-01',
    })
    expect(editionFromWords('2026 Supplement, revised to January 1, 2026')).toEqual({
      kind: 'supplement',
      year: 2026,
      revisedTo: '2026-01-01',
    })
    expect(editionFromWords('General Statutes of Connecticut')).toBeUndefined()
  })

  test('the latest act on the page bounds it from below', () => {
    const page = readChapter(
      chapterHtml([
        section('50a-1', 'Oaks.', 'Oaks.', '<p class="source-first">(P.A. 99-1; P.A. 17-32, S. 2.)</p>'),
        section('50a-2', 'Elms.', 'Elms.', '<p class="source-first">(1969, P.A. 828; P.A. 06-43.)</p>'),
      ]),
    )
    expect(latestActYear(page.sections)).toBe(2017)
    expect(latestActYear([])).toBeUndefined()
  })

  test('a browser’s note of where it saved the page from, if that is the official site', () => {
    const noted = (address: string) =>
      `<!-- saved from url=(0047)${address} -->\n${chapterHtml([section('50a-1', 'Oaks.', 'Oaks.')])}`
    const official = 'https://www.cga.ct.gov/current/pub/chap_999.htm'
    expect(readChapter(noted(official)).savedFrom).toBe(official)
    expect(readChapter(noted('https://example.org/cga.ct.gov/')).savedFrom).toBeUndefined()
  })
})
