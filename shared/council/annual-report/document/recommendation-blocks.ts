/** One recommendation in print. */
import { printDate } from '../../../law/dates/partial.ts'
import type { ReportEvent, ReportEvidence, ReportLineage, ReportRecommendation } from '../model.ts'
import { assessmentWords, numberWords, stanceWord, statusWords } from '../words.ts'
import { type Block, fact, heading, paragraph, type Run, unlessEmpty, type Words } from './blocks.ts'
import { redlineBlocks } from './redline-blocks.ts'

/** "Charter Oak: acts/pa-17-32": the record, without the place in it, which the label names. */
const recordAddress = (route: string) => `Charter Oak: ${route.slice(1).replace(/\?.*$/, '')}`

/** Evidence on one line: label, quotation, address. */
export function evidenceRuns({ label, quotation, url, route, found }: ReportEvidence): Run[] {
  return [
    url === null ? { text: label } : { text: label, link: url },
    ...(quotation === null ? [] : [{ text: `: “${quotation}”` }]),
    ...(url === null ? [{ text: ` (${recordAddress(route)})`, italic: true as const }] : []),
    ...(found ? [] : [{ text: ' This record is no longer in the store.', bold: true as const }]),
  ]
}

function standing(one: ReportRecommendation): Block[] {
  const basis =
    one.standingBasis === 'by rule'
      ? 'It follows from the positions by the council’s rules.'
      : 'As the council stated it.'
  return [
    heading(3, 'Standing and positions'),
    paragraph([{ text: `${one.standingWords}. `, bold: true }, { text: basis }]),
    ...(one.positions.length === 0
      ? [paragraph('No position of a member is recorded.')]
      : [
          {
            kind: 'table' as const,
            widths: [30, 13, 42, 15],
            head: ['Who', 'Position', 'Reason', 'Date'],
            rows: one.positions.map(({ holder, stance, reason, date }) => [
              holder,
              stance === 'supports'
                ? stanceWord(stance)
                : [{ text: stanceWord(stance), bold: true as const }],
              reason ?? 'No reason is recorded.',
              printDate(date),
            ]),
          },
        ]),
  ]
}

function elements(one: ReportRecommendation): Block[] {
  return [
    heading(3, 'What it asks, part by part'),
    {
      kind: 'table',
      widths: [6, 56, 19, 19],
      head: ['No.', 'Element', 'Status', 'Highest point'],
      rows: one.elements.map(({ text, status, statusDate, highest }, at) => [
        String(at + 1),
        text,
        `${statusWords(status)} (${printDate(statusDate)})`,
        `${statusWords(highest.status)} (${printDate(highest.date)})`,
      ]),
    },
  ]
}

function eventCell(event: ReportEvent): Words {
  const concerned =
    event.elements.length === 0
      ? ''
      : ` Concerns element${event.elements.length === 1 ? '' : 's'} ${event.elements.join(', ')}.`
  return [
    { text: event.what },
    { text: `${concerned} ${assessmentWords(event)}.`, italic: true },
    ...(event.isVague
      ? [{ text: ' Whether this came before the report’s day is not known.', bold: true as const }]
      : []),
    ...(event.note === null ? [] : [{ text: ` Note: ${event.note}` }]),
    ...event.evidence.flatMap((one): Run[] => [{ text: '\n– ' }, ...evidenceRuns(one)]),
  ]
}

function history(one: ReportRecommendation): Block[] {
  return [
    heading(3, 'History, with evidence'),
    ...(one.events.length === 0
      ? [paragraph('Nothing has been recorded since it was recommended.')]
      : [
          {
            kind: 'table' as const,
            widths: [15, 17, 68],
            head: ['Date', 'Status', 'What happened, who says so, and what proves it'],
            rows: one.events.map((event) => [
              printDate(event.date),
              statusWords(event.status),
              eventCell(event),
            ]),
          },
        ]),
    ...unlessEmpty(one.decisions, () => [
      {
        kind: 'list',
        items: one.decisions.map(
          ({ date, decision, what, reason }) =>
            `${printDate(date)}: a proposed status was ${decision}. ${what}${reason === '' ? '' : ` Reason: ${reason}`}`,
        ),
      },
    ]),
  ]
}

function lineage(list: readonly ReportLineage[], words: string): Block[] {
  return list.flatMap(({ kind, year, form, note, redline }) => {
    const name = form
      ? `${numberWords(form)} · ${form.standingWords} · ${form.shortTitle}`
      : `in ${year}, without another form`
    return [
      fact(`${words}, ${kind}`, `${name}${note === null ? '' : `. ${note}`}`),
      ...(redline ? redlineBlocks(redline) : []),
    ]
  })
}

/** @param onNewPage false for the first one after a heading of its own */
export function recommendationBlocks(one: ReportRecommendation, onNewPage: boolean): Block[] {
  const highest =
    one.highest.status === one.status && one.highest.date === one.statusDate
      ? ''
      : ` Highest point: ${statusWords(one.highest.status)}, ${printDate(one.highest.date)}.`
  return [
    heading(2, `${numberWords(one)} · ${one.shortTitle}`, onNewPage),
    fact('Standing', one.standingWords),
    ...(one.withdrawn === null ? [] : [fact('Withdrawn', `by the council in ${one.withdrawn}`)]),
    fact(
      'Status',
      `${statusWords(one.status)}, ${printDate(one.statusDate)}. ${one.statusWhat}${highest} Furthest step: ${one.furthest}.`,
    ),
    heading(3, 'The council’s words'),
    paragraph(`“${one.text}”`, 'law'),
    ...one.notes.map((note) => paragraph(`Note: ${note}`, 'small')),
    ...unlessEmpty(one.sections, () => [
      fact(
        'Sections named',
        one.sections
          .map(({ citation, note }) => (note === null ? citation : `${citation} (${note})`))
          .join('; '),
      ),
    ]),
    ...standing(one),
    ...elements(one),
    ...history(one),
    ...unlessEmpty(one.ratings, () => [
      heading(3, 'Ratings side by side'),
      {
        kind: 'table',
        widths: [24, 24, 14, 38],
        head: ['Who', 'Rating', 'Date', 'Beside the record'],
        rows: one.ratings.map(({ rater, rating, status, date, comparison, reason }) => [
          rater,
          `${rating} (${status})`,
          printDate(date),
          `${comparison}${reason === null ? '' : ` Reason: ${reason}`}`,
        ]),
      },
    ]),
    ...unlessEmpty(one.redlines, () => [heading(3, 'Redlines'), ...one.redlines.flatMap(redlineBlocks)]),
    ...unlessEmpty([...one.earlier, ...one.later], () => [
      heading(3, 'Earlier and later forms'),
      ...lineage(one.earlier, 'Earlier form'),
      ...lineage(one.later, 'Later form'),
    ]),
  ]
}
