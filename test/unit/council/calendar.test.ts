import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import {
  type CalendarDuty,
  type CalendarEntry,
  dutyEntries,
  writeCalendar,
} from '#shared/council/obligations/index.ts'

const stamp = '2026-11-22T08:30:00Z'
const file = (entries: CalendarEntry[], name = 'Obligations') => writeCalendar({ name, stamp, entries })

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isDate: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      categories: component.getFirstProperty('categories')?.getValues() ?? [],
      reminders: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
}

describe('a calendar file', () => {
  it('is written as RFC 5545 says, byte for byte', () => {
    const text = file([
      { uid: 'a@x', day: '2028-02-29', summary: 'Report, by “law”; twice', remindDaysBefore: [7] },
    ])
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Charter Oak//Obligations//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Obligations',
        'BEGIN:VEVENT',
        'UID:a@x',
        'DTSTAMP:20261122T083000Z',
        'DTSTART;VALUE=DATE:20280229',
        'DTEND;VALUE=DATE:20280301',
        'SUMMARY:Report\\, by “law”\\; twice',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Report\\, by “law”\\; twice',
        'TRIGGER:-P7D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })
  it('another reader finds in it what was written', () => {
    const [event] = parsed(
      file([
        {
          uid: 'duty-1-2027-01-15@charter-oak.invalid',
          day: '2027-01-15',
          summary: 'A\\B; C, D',
          description: 'one\ntwo\r\nthree',
          categories: ['due', 'a,b'],
          remindDaysBefore: [30, 7],
        },
      ]),
    )
    expect(event).toEqual({
      uid: 'duty-1-2027-01-15@charter-oak.invalid',
      day: '2027-01-15',
      isDate: true,
      days: 1,
      summary: 'A\\B; C, D',
      description: 'one\ntwo\nthree',
      stamp: '2026-11-22T08:30:00Z',
      categories: ['due', 'a,b'],
      reminders: ['-P30D', '-P7D'],
    })
  })
  it('the same entries give the same bytes in whatever order they come; an empty file is a calendar too', () => {
    const entries = [1, 2, 3].map((n) => ({
      uid: `${4 - n}`,
      day: `2027-01-0${(n % 2) + 1}`,
      summary: `${n}`,
    }))
    expect(file(entries.toReversed())).toBe(file(entries))
    expect(parsed(file([]))).toEqual([])
  })
  it('refuses a moment that is none', () => {
    expect(() => writeCalendar({ name: '', stamp: '2026-11-22', entries: [] })).toThrow(RangeError)
  })
  it('any text comes back, lines have at most 75 octets and no character is cut', () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('é', '“', '😀', '\n', ',', ';', '\\', ':', ' ', '\\n', 'x'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 200,
    })
    fc.assert(
      fc.property(texts, (summary) => {
        const text = file([{ uid: 'u', day: '2027-01-15', summary: `Duty ${summary}.` }])
        const bytes = new TextEncoder().encode(text)
        let since = 0
        for (const [at, byte] of bytes.entries()) {
          if (byte === 0x0a) {
            expect(at - 1 - since).toBeLessThanOrEqual(75)
            since = at + 1
          }
        }
        expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(text)
        for (const line of text.split('\r\n'))
          expect(() =>
            new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(line)),
          ).not.toThrow()
        const kept = `Duty ${summary}.`
          .toWellFormed()
          .replace(/\r\n?|\u2028|\u2029/g, '\n')
          .replace(/[^\P{Cc}\t\n]/gu, '')
        expect(parsed(text)[0]?.summary).toBe(kept)
      }),
    )
  })
})

describe('duties in a calendar', () => {
  const duty: CalendarDuty = {
    id: 'obligation-annual-report',
    recurrence: 'every year',
    due: '2024-02-29',
    obligor: 'Trafficking in Persons Council',
    duty: 'Report to the General Assembly.',
    basis: 'P.A. 07-107, section 1',
    completions: [{ id: 'c', date: '2024-02-20', evidenceCount: 1 }],
  }
  const options = { from: '2024-01-01', to: '2028-12-31', today: '2026-11-22', remindDaysBefore: [14] }

  it('each occurrence is an entry with a uid of its own and its state', () => {
    const events = parsed(file(dutyEntries([duty], options)))
    expect(events.map(({ day, summary, reminders }) => [day, summary.slice(0, 5), reminders.length])).toEqual(
      [
        ['2024-02-29', 'Done:', 0],
        ['2025-02-28', 'Late:', 0],
        ['2026-02-28', 'Late:', 0],
        ['2027-02-28', 'Traff', 1],
        ['2028-02-29', 'Traff', 1],
      ],
    )
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(5)
    expect(events[3]?.description).toContain('P.A. 07-107, section 1')
  })
  it('a uid does not change when the window or the state does', () => {
    const first = dutyEntries([duty], options).map(({ uid }) => uid)
    const later = dutyEntries([{ ...duty, completions: [] }], {
      ...options,
      from: '2026-01-01',
      today: '2027-05-01',
    }).map(({ uid }) => uid)
    expect(first.slice(2)).toEqual(later)
  })
  it('a month without a day says so', () => {
    const [entry] = dutyEntries([{ ...duty, due: '2027-01', recurrence: 'once' }], options)
    expect(entry?.day).toBe('2027-01-31')
    expect(entry?.description).toContain('only Jan\u00a02027')
  })
})
