/**
 * A calendar file (RFC 5545) of all-day entries. Our own writer: of the format only dates, texts and reminders are
 * needed, and the same input must give the same bytes, which the libraries looked at (ical.js, ical-generator, ts-ics)
 * leave to the caller or do not promise. Tests read the files back with ical.js.
 *
 * Each occurrence is an entry of its own, not a rule: a yearly rule on February 29 would skip three years in four, and
 * an occurrence that is done or repealed can be told from the others.
 */
import { addDays } from './days.ts'
import { contentLines, escapeText } from './ics-text.ts'

export interface CalendarEntry {
  /** The same for the same occurrence in every export: a calendar that reads the file again replaces the entry. */
  readonly uid: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly summary: string
  readonly description?: string
  /** Days before at which to remind; none: no reminder. */
  readonly remindDaysBefore?: readonly number[]
  readonly categories?: readonly string[]
}

export interface CalendarFile {
  /** Name that a calendar program shows. */
  readonly name: string
  /** The moment of the export, `2026-11-22T08:30:00Z`; given, so that the same export is the same bytes. */
  readonly stamp: string
  readonly entries: readonly CalendarEntry[]
}

const compact = (text: string): string => text.replace(/[-:]/g, '')

/** `20261122T083000Z`. Throws a RangeError for what is no moment in UTC. */
function stampOf(moment: string): string {
  const found = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(moment)
  if (!found) throw new RangeError(`Not a moment in UTC: ${moment}`)
  return `${compact(found[1] as string)}Z`
}

/** The file's text; encode it as UTF-8. Entries are ordered by day, then by uid. */
export function writeCalendar({ name, stamp, entries }: CalendarFile): string {
  const moment = stampOf(stamp)
  const ordered = entries.toSorted((a, b) =>
    `${a.day} ${a.uid}` < `${b.day} ${b.uid}` ? -1 : a.day === b.day && a.uid === b.uid ? 0 : 1,
  )
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Charter Oak//Obligations//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...ordered.flatMap((entry) => entryLines(entry, moment)),
    'END:VCALENDAR',
  ])
}

function entryLines(entry: CalendarEntry, moment: string): string[] {
  const { uid, day, summary, description, categories = [], remindDaysBefore = [] } = entry
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${moment}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is not part of the entry (section 3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escapeText).join(',')}`]),
    'TRANSP:TRANSPARENT',
    ...remindDaysBefore.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}
