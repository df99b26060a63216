import { expect, test } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'

const printedUnder = async (id: string) =>
  (await services(undefined, starterCorpus).ask('statute.get', { id })).printedUnder

test('the texts that the council’s report prints under 53a-83a are told there as those of 53a-83', async () => {
  expect(await printedUnder('53a-83a')).toEqual([
    {
      versionId: '53a-83-tip-2017-under-53a-83a',
      sectionId: '53a-83',
      label: 'drafted text under the heading “Sec. 53a-83a” in the council’s 2017 report',
    },
    {
      versionId: '53a-83-tip-2017-under-53a-83a-c',
      sectionId: '53a-83',
      label: 'drafted text under the heading “Sec. 53a- 83a (c)” in the council’s 2017 report',
    },
  ])
})

test('a text that stands under its own number is told nowhere else', async () => {
  expect(await printedUnder('53a-83')).toEqual([])
  expect(await printedUnder('53a-192a')).toEqual([])
})
