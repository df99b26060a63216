/** The form of a department's report: what it reads, what it refuses, what it asks once. */
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { RoundView } from '#shared/contract/index.ts'
import { reportForm } from '#shared/council/reporting/index.ts'
import { tableOfText } from '../../../renderer/components/bring-table/table-file.ts'
import { remindersOf } from '../../../renderer/features/rounds/reminders.tsx'
import { ReportForm } from '../../../renderer/features/rounds/report-form.tsx'
import { initialReport, readReport } from '../../../renderer/features/rounds/report-values.ts'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'

const requiredItems = Array.from({ length: 9 }, (_, at) => ({ number: at + 1, text: `item ${at + 1}` }))
const department = (id: string, name: string, kind: 'municipal police' | 'state’s attorney') => ({
  id,
  name,
  kind,
  report: null,
  faults: [],
  lastReported: null,
})
const bethel = department('department-1', 'Bethel', 'municipal police')
const office = department('department-2', 'Office of the Chief State’s Attorney', 'state’s attorney')

const round: RoundView = {
  record: {
    id: 'reporting-round-2025',
    year: 2025,
    basis: 'C.G.S. § 51-286h',
    departments: 0,
    received: 0,
    requiredItems,
    outstanding: [],
    discrepancies: [],
    findings: [],
    barriers: [],
    provenance: [{ sourceId: 'entered-by-hand', locator: 'Round' }],
  },
  due: '2025-10-01',
  from: '2024-10-01',
  to: '2025-09-30',
  form: reportForm(requiredItems).map((item) => ({ ...item, note: item.note ?? null })),
  departments: [bethel, office],
  figures: [],
  totals: [],
  discrepancies: [],
  outstanding: [
    { departmentId: bethel.id, name: 'Bethel', daysLate: 3, lastReported: 2023 },
    { departmentId: office.id, name: office.name, daysLate: 3, lastReported: null },
  ],
  years: [],
}

const values = (answers: Record<string, string>) => ({
  ...initialReport(round, bethel),
  receivedOn: 'Sep 20, 2025',
  recordedIn: 'E-mail',
  answers,
})

test('an empty count is not nought, and what is no whole number is refused in its place', () => {
  const read = readReport(
    round,
    bethel,
    values({ referrals: '', missingChildren: '0', dcfReferrals: '1,234' }),
  )
  expect(read.report.answers).toEqual({ missingChildren: 0, dcfReferrals: 1234 })
  expect(read.questions.get('answers.referrals')).toContain('the answer is 0')
  for (const typed of ['1.5', '-1', 'some', '1e3'])
    expect([...readReport(round, bethel, values({ referrals: typed })).errors.keys()]).toEqual([
      'answers.referrals',
    ])
})

test('dates are read as people write them; a period that ends before it begins is refused', () => {
  const { report, errors } = readReport(round, bethel, { ...values({}), from: 'Oct 1, 2025', to: 'Oct 2024' })
  expect([report.receivedOn, report.from, report.to]).toEqual(['2025-09-20', '2025-10-01', '2024-10'])
  expect(errors.get('')).toContain('before it begins')
  const none = readReport(round, bethel, { ...values({}), receivedOn: '', recordedIn: ' ' })
  expect([...none.errors.keys()].sort()).toEqual(['receivedOn', 'recordedIn'])
})

test('questions are asked once; a change asks anew, and nothing is kept before', async () => {
  const user = userEvent.setup()
  answer('round.putReturn', () => ({ changeId: 1, round }))
  draw(<ReportForm round={round} department={bethel} onClose={() => undefined} />)
  const form = await screen.findByRole('dialog')
  expect(within(form).queryByLabelText(/convictions/)).toBeNull()
  await user.type(within(form).getByLabelText(/Received on/), 'Sep 20, 2025')
  await user.type(within(form).getByLabelText(/Where it is recorded/), 'E-mail')
  await user.click(within(form).getByRole('button', { name: 'Keep the report' }))
  expect(await within(form).findByText(/9.questions about this report/)).toBeTruthy()
  expect(calls).toEqual([])
  await user.type(within(form).getByLabelText(/Referrals received from DCF/), '2')
  await user.click(within(form).getByRole('button', { name: 'Keep the report' }))
  expect(await within(form).findByText(/8.questions about this report/)).toBeTruthy()
  await user.click(within(form).getByRole('button', { name: 'Keep it as it is' }))
  expect(calls).toMatchObject([{ name: 'round.putReturn', input: { answers: { dcfReferrals: 2 } } }])
})

test('the Chief State’s Attorney is asked two items more, in the form and in the reminder', async () => {
  draw(<ReportForm round={round} department={office} onClose={() => undefined} />)
  expect(await screen.findByLabelText(/Cases that resulted in convictions/)).toBeTruthy()
  const [first, second] = remindersOf(round)
  expect(first?.text).toContain('(a)(9) Item 9.')
  expect(first?.text).not.toContain('(b)(1)')
  expect(second?.text).toContain('(b)(1)')
  expect([first?.last, second?.last]).toEqual(['last reported for 2023', 'no earlier report'])
})

test('pasted rows get the headings that they lack, and only those', () => {
  const text = (pasted: string) => atob(tableOfText(pasted, ['Department', 'Received']).base64)
  expect(text('Bethel\t2025')).toBe('"Department"\t"Received"\nBethel\t2025')
  expect(text('Bethel,2025')).toBe('"Department","Received"\nBethel,2025')
  expect(text('department,Other\nBethel,1')).toBe('department,Other\nBethel,1')
})
