import { expect, test } from 'vitest'
import { services } from '../../../store/helpers.ts'
import { documentOf, paragraph, put } from './put.ts'

test('Compare lists every document that was read, however many, and each can be opened', async () => {
  const open = services()
  const document = documentOf([paragraph('Section 1. (NEW) (_Effective July 1, 2026_) Keep a record.')])
  const ids = Array.from({ length: 230 }, (_, at) => `2026-hb-${5001 + at}.r00`)
  put(
    open,
    ids.map((id) => ({ id, kind: 'raised bill', document })),
  )
  const { texts } = await open.ask('compare.texts', {})
  const listed = texts.filter(({ ref }) => ref.kind === 'document')
  expect(listed.map(({ ref }) => ref.id).toSorted()).toEqual(ids)
  const last = listed.at(-1)
  if (!last) throw new Error('Nothing is listed.')
  expect(await open.ask('compare.text', { ref: last.ref })).toMatchObject(last)
})
