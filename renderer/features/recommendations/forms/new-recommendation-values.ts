/** The values of the form for a new recommendation, what may be wrong with them, and what is sent. Pure. */
import type { NewRecommendation } from '#shared/contract/index.ts'
import { type Standing, sectionNumber } from '#shared/model/index.ts'
import { readDate } from '../../../components/dates.ts'
import { linesOf, sectionsOf } from './lines.ts'

export interface NewValues {
  year: number | string
  number: number | string
  shortTitle: string
  text: string
  standing: Standing | ''
  asks: 'law' | 'other'
  elements: string
  sections: string
  date: string
  notes: string
  recordedIn: string
}

const whole = (value: number | string, from: number, to: number) =>
  value !== '' && Number.isInteger(Number(value)) && Number(value) >= from && Number(value) <= to

const tooLong = (text: string, most: number, what: string) =>
  linesOf(text).some((one) => one.length > most) ? `${what} may have at most ${most} characters` : null

export const newProblems = {
  year: (value: number | string) =>
    whole(value, 1990, 2100) ? null : 'Give the year of the report, such as 2018',
  number: (value: number | string) =>
    whole(value, 1, 999) ? null : 'Give the number within the report, from 1',
  text: (value: string) => (value.trim() === '' ? 'Give the council’s own words' : null),
  standing: (value: Standing | '') => (value === '' ? 'Choose the standing' : null),
  elements: (value: string) => tooLong(value, 2000, 'An element'),
  sections: (value: string) => {
    const wrong = sectionsOf(value).find((one) => !sectionNumber.safeParse(one).success)
    return wrong === undefined ? null : `“${wrong}” is not a section number, such as 53a-192a`
  },
  date: (value: string) =>
    value.trim() !== '' && readDate(value) === null
      ? 'This is not a date; write it as Oct 1, 2018, or Oct 2018, or 2018'
      : null,
  notes: (value: string) => tooLong(value, 1000, 'A note'),
  recordedIn: (value: string) =>
    value.trim() === '' ? 'Say where it is printed: Annual report 2018, page 12' : null,
}

/** What is sent; null while the standing is not chosen. */
export function newRecommendationOf(values: NewValues): NewRecommendation | null {
  const { standing } = values
  if (standing === '') return null
  const date = readDate(values.date)
  const shortTitle = values.shortTitle.trim()
  return {
    year: Number(values.year),
    number: Number(values.number),
    ...(shortTitle === '' ? {} : { shortTitle }),
    text: values.text.trim(),
    standing,
    asksChangeOfLaw: values.asks === 'law',
    elements: linesOf(values.elements),
    sections: sectionsOf(values.sections),
    ...(date === null ? {} : { date }),
    notes: linesOf(values.notes),
    recordedIn: values.recordedIn.trim(),
  }
}
