import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { STATUS_REPORT_FORMATS, statusReport } from '#shared/council/annual-report/index.ts'
import { services, starterCorpus } from '../../../store/helpers.ts'
import { asOf, filledServices, now, written } from './reports.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the same record, day and years', () => {
  test.each(STATUS_REPORT_FORMATS)(
    'give the same %s, whenever it is written',
    async (format) => {
      let at = now
      const app = services(undefined, starterCorpus, { now: () => at })
      const first = await written(app, { asOf, years: [2017], format })
      at = new Date('2027-03-04T05:06:07.000Z')
      const second = await written(app, { asOf, years: [2017], format })
      expect(second.name).toBe(first.name)
      expect(sha256(second.bytes)).toBe(sha256(first.bytes))
      const earlier = await written(app, { asOf: '2020-01-01', years: [2017], format })
      expect(sha256(earlier.bytes)).not.toBe(sha256(first.bytes))
    },
    120_000,
  )
})

describe('as of a day in the past', () => {
  test('statuses, events and positions are those of that day, and later ones are said to be left out', async () => {
    const app = await filledServices()
    const read = async (day: string) =>
      statusReport.parse(
        JSON.parse((await written(app, { asOf: day, years: [2017], format: 'json' })).bytes.toString('utf8')),
      )
    const then = await read('2018-04-01')
    const sixteen = then.recommendations.find(({ id }) => id === '2017-16')
    expect(sixteen).toMatchObject({ status: 'in a bill', ratings: [], later: [{ form: { id: '2018-01' } }] })
    expect(sixteen?.events.every(({ date }) => date <= '2018-04-01')).toBe(true)
    expect(sixteen?.events.find(({ date }) => date === '2018')).toMatchObject({ isVague: true })
    expect(then.warnings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['later events', 'vague date']),
    )
    // P.A. 17-32 was not yet law at the beginning of 2017.
    expect((await read('2017-01-01')).duties.length).toBeLessThan((await read(asOf)).duties.length)
    expect((await read('2018-06-01')).recommendations.find(({ id }) => id === '2017-16')).toMatchObject({
      status: 'no action',
      highest: { status: 'in a bill' },
    })
  })
})

describe('an export under way', () => {
  test('is cancelled by its name, writes nothing, and holds up no other procedure', async () => {
    const app = await filledServices()
    const job = 'to be cancelled'
    const refused = app.refused('statusReport.export', { asOf, format: 'pdf', job })
    expect((await app.ask('statusReport.progress', { job })).step).not.toBeNull()
    await app.ask('recommendation.list', {})
    expect(await app.ask('statusReport.cancel', { job })).toEqual({ cancelled: true })
    expect(await refused).toMatchObject({ code: 'CONFLICT', where: 'job' })
    expect(await app.ask('statusReport.progress', { job })).toEqual({ step: null })
    expect(await app.ask('statusReport.cancel', { job })).toEqual({ cancelled: false })
  })

  test('sees the store as it was when it began', async () => {
    const app = await filledServices()
    const report = written(app, { asOf, format: 'csv', job: 'one' })
    const { bytes } = await report
    await app.ask('recommendation.edit', { recommendationId: '2017-16', shortTitle: 'Another title' })
    expect(bytes.toString('utf8')).not.toContain('Another title')
    expect((await written(app, { asOf, format: 'csv' })).bytes.toString('utf8')).toContain('Another title')
  })

  test('a third one waits its turn', async () => {
    const app = await filledServices()
    const two = ['a', 'b'].map((job) => app.refused('statusReport.export', { asOf, format: 'pdf', job }))
    const third = await app.refused('statusReport.export', { asOf, format: 'csv', job: 'c' })
    expect(third).toMatchObject({ code: 'CONFLICT' })
    for (const job of ['a', 'b']) await app.ask('statusReport.cancel', { job })
    await Promise.all(two)
  })
})
