/** What follows the recommendations: duties, the reporting round, receipts, how the report was made. */
import { printDate } from '../../../law/dates/partial.ts'
import type { ReportRound, ReportSource, StatusReport } from '../model.ts'
import { capital, gradeWords, makingWords, recurrenceWords } from '../words.ts'
import { type Block, heading, paragraph, type Run, unlessEmpty } from './blocks.ts'
import { evidenceRuns } from './recommendation-blocks.ts'
import { comparedTexts } from './redline-blocks.ts'

function duties({ duties: list }: StatusReport): Block[] {
  return [
    heading(1, 'Duties', true),
    paragraph(
      'What acts require of whom by when, and what is recorded as done. That nothing is recorded does not prove that nothing was done.',
    ),
    {
      kind: 'table',
      widths: [18, 36, 12, 34],
      head: ['Who', 'Duty and its act', 'State', 'Why, and the next date'],
      rows: list.map((one) => [
        one.obligor,
        `${one.duty} (${one.basis}, ${recurrenceWords(one.recurrence)})`,
        [{ text: capital(one.state), bold: true }],
        [
          { text: one.explanation },
          ...(one.nextDue === null
            ? []
            : [{ text: ` Next: ${printDate(one.nextDue)}.`, bold: true as const }]),
          ...one.completions.flatMap(({ date, what, recordedIn, evidence }): Run[] => [
            { text: `\n– ${printDate(date)}: ${what} (${recordedIn})` },
            ...evidence.flatMap((item): Run[] => [{ text: '; ' }, ...evidenceRuns(item)]),
          ]),
        ],
      ]),
    },
  ]
}

function round({ year, basis, departments, received, ...one }: ReportRound): Block[] {
  return [
    heading(2, `Reporting round of ${year}`),
    paragraph(
      `${basis}. ${received} of ${departments} departments reported.${one.outstanding.length === 0 ? '' : ` Not received from ${one.outstanding.length}: ${one.outstanding.join(', ')}.`}`,
    ),
    ...unlessEmpty(one.totals, () => [
      {
        kind: 'table',
        widths: [60, 20, 20],
        head: ['Item', 'Total', 'Answered by'],
        rows: one.totals.map(({ label, sum, answered }) => [
          label,
          sum === null ? 'nobody answered' : sum.toLocaleString('en-US'),
          String(answered),
        ]),
      },
    ]),
    ...unlessEmpty(one.discrepancies, () => [
      heading(3, 'What does not add up'),
      { kind: 'list', items: one.discrepancies },
    ]),
    ...unlessEmpty(one.findings, () => [heading(3, 'Findings'), { kind: 'list', items: one.findings }]),
  ]
}

function receipt(source: ReportSource): Run[] {
  const facts = [
    source.publisher === '' ? 'no publisher recorded' : source.publisher,
    source.published === null
      ? 'no date of publication recorded'
      : `published ${printDate(source.published)}`,
    source.retrieved === null
      ? 'when it was retrieved is not recorded'
      : `retrieved ${printDate(source.retrieved)}`,
    source.sha256 === null ? 'no hash recorded' : `SHA-256 ${source.sha256}`,
  ]
  const claims =
    source.claims === 0
      ? ''
      : ` ${source.claims} statement${source.claims === 1 ? '' : 's'} of it must not be repeated unchecked.`
  return [
    source.url === null
      ? { text: source.title, bold: true }
      : { text: source.title, bold: true, link: source.url },
    {
      text: `: ${facts.join('; ')}. ${gradeWords(source.reliability)}: ${source.reliabilityReason}${claims}`,
    },
  ]
}

export function closingBlocks(report: StatusReport): Block[] {
  const texts = comparedTexts(report.recommendations.flatMap(({ redlines }) => redlines))
  return [
    ...unlessEmpty(report.duties, () => duties(report)),
    ...unlessEmpty(report.rounds, () => [
      heading(1, 'Law-enforcement reports', true),
      ...report.rounds.flatMap(round),
    ]),
    heading(1, 'Receipts', true),
    paragraph('Every source that this report rests on.'),
    { kind: 'list', items: report.sources.map(receipt) },
    ...unlessEmpty(texts, () => [
      heading(2, 'Texts compared'),
      {
        kind: 'table',
        widths: [44, 56],
        head: ['Text', 'SHA-256 of exactly what was compared'],
        rows: texts.map(({ label, sha256 }) => [label, sha256]),
      },
    ]),
    heading(1, 'How this report was made'),
    ...makingWords(report).map((words) => paragraph(words)),
  ]
}
