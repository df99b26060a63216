/** The first pages of a report: figures, bars, what a reader must know, the list of recommendations. */

import { printDate } from '../../../law/dates/partial.ts'
import type { Standing } from '../../../model/recommendation.ts'
import { standingWords } from '../../standing.ts'
import type { StatusReport } from '../model.ts'
import { statusOrder } from '../summary.ts'
import { asOfWords, numberWords, statusWords } from '../words.ts'
import { type Bar, type Block, heading, paragraph, unlessEmpty } from './blocks.ts'

const standings: readonly Standing[] = ['consensus', 'without consensus', 'further research']

const countWords = (count: number) => count.toLocaleString('en-US')

function statusBars({ counts }: StatusReport['summary']): Bar[] {
  return statusOrder.flatMap((status) => {
    const parts = standings.flatMap((standing) => {
      const found = counts.find((one) => one.status === status && one.standing === standing)
      return found ? [{ standing, count: found.count }] : []
    })
    return parts.length === 0 ? [] : [{ label: statusWords(status), parts }]
  })
}

function barWords(bars: readonly Bar[]): string {
  return bars
    .map(({ label, parts }) => {
      const total = parts.reduce((sum, { count }) => sum + count, 0)
      return `${label}: ${total} (${parts.map(({ standing, count }) => `${standingWords(standing).toLowerCase()} ${count}`).join(', ')})`
    })
    .join('; ')
}

function figures({ summary }: StatusReport): Block {
  const { recommendations, withDissent, opposed, abstained, events, awaitingConfirmation } = summary
  const duties = summary.duties.map(({ state, count }) => `${countWords(count)} ${state}`).join(', ')
  const rows: [string, string][] = [
    ['Recommendations', countWords(recommendations)],
    ['With a dissent or an abstention', countWords(withDissent)],
    ['Positions opposed; abstained', `${countWords(opposed)}; ${countWords(abstained)}`],
    ['Events in the record', countWords(events)],
    ['Events that await the council’s confirmation', countWords(awaitingConfirmation)],
    ['Duties by state', duties === '' ? 'none recorded' : duties],
  ]
  return { kind: 'table', widths: [60, 40], head: ['Figure', 'Count'], rows }
}

function matrix({ summary }: StatusReport): Block {
  const rows = statusOrder.flatMap((status) => {
    const own = summary.counts.filter((one) => one.status === status)
    if (own.length === 0) return []
    const of = (standing: Standing) => own.find((one) => one.standing === standing)?.count ?? 0
    const total = own.reduce((sum, { count }) => sum + count, 0)
    return [[statusWords(status), ...standings.map((one) => countWords(of(one))), countWords(total)]]
  })
  const totals = standings.map((standing) =>
    countWords(summary.counts.reduce((sum, one) => sum + (one.standing === standing ? one.count : 0), 0)),
  )
  return {
    kind: 'table',
    widths: [28, 18, 18, 18, 18],
    head: ['Status', ...standings.map(standingWords), 'All'],
    rows: [...rows, ['All', ...totals, countWords(summary.recommendations)]],
  }
}

function list({ recommendations }: StatusReport): Block {
  return {
    kind: 'table',
    widths: [17, 35, 25, 23],
    head: ['Number', 'Recommendation', 'Standing', 'Status'],
    rows: recommendations.map((one) => [
      numberWords(one),
      one.shortTitle,
      one.standingWords,
      `${statusWords(one.status)}, ${printDate(one.statusDate)}${one.withdrawn === null ? '' : `; withdrawn in ${one.withdrawn}`}`,
    ]),
  }
}

export function summaryBlocks(report: StatusReport): Block[] {
  const bars = statusBars(report.summary)
  const highest = report.summary.highest
    .map(({ status, count }) => `${countWords(count)} ${status}`)
    .join(', ')
  return [
    heading(1, 'Summary', true),
    paragraph(`${asOfWords(report)}.`, 'lead'),
    figures(report),
    heading(2, 'Status by standing'),
    { kind: 'bars', description: barWords(bars), bars },
    matrix(report),
    paragraph(`The highest point ever reached, whatever became of it since: ${highest}.`),
    ...unlessEmpty(report.warnings, () => [
      heading(2, 'Read this first'),
      { kind: 'list', items: report.warnings.map(({ text }) => text) },
    ]),
    heading(2, 'All recommendations'),
    list(report),
  ]
}
