/** A round with what its reports come to. */
import { AppError } from '#shared/contract/errors.ts'
import type { RoundRow, RoundView } from '#shared/contract/index.ts'
import {
  type DepartmentReport,
  discrepancyRules,
  type FormItem,
  findDiscrepancies,
  hasForm,
  outstandingReports,
  reporterKind,
  reportForm,
  roundDates,
  roundTotals,
  type StatedTotal,
  validateReport,
  yearAgainstYear,
} from '#shared/council/reporting/index.ts'
import type { DepartmentKind, Figure, ReportingRound, RoundReturn } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { found } from '../found.ts'

export function departmentReport(
  year: number,
  kind: DepartmentKind,
  { departmentId, receivedOn, from, to, answers }: RoundReturn,
): DepartmentReport {
  return {
    departmentId,
    year,
    kind: reporterKind(kind),
    received: receivedOn,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    answers,
  }
}

export const roundOf = (store: Store, id: string): ReportingRound =>
  found(
    store.council.rounds().find((round) => round.id === id),
    'reporting round',
    id,
  )

/** What a round asks for; nothing where its source does not list the nine items. */
export const formOf = ({ requiredItems }: ReportingRound): FormItem[] =>
  hasForm(requiredItems) ? reportForm(requiredItems) : []

/** @throws AppError CONFLICT for a round without a form */
export function formNeeded(round: ReportingRound): FormItem[] {
  const form = formOf(round)
  if (form.length > 0) return form
  throw new AppError(
    'CONFLICT',
    `The record of the round of ${round.year} does not list what departments are asked, so it has no form. Nothing was changed.`,
    { where: 'roundId' },
  )
}

/** All that the store holds of the rounds, read once. */
interface Known {
  readonly rounds: readonly ReportingRound[]
  readonly departments: ReturnType<Store['rounds']['departments']>
  readonly returns: ReturnType<Store['rounds']['returns']>
}

const knownOf = (store: Store): Known => ({
  rounds: store.council.rounds(),
  departments: store.rounds.departments(),
  returns: store.rounds.returns(),
})

function reportsOf({ departments, returns }: Known, { id, year }: ReportingRound): DepartmentReport[] {
  const kinds = new Map(departments.filter(({ roundId }) => roundId === id).map((one) => [one.id, one.kind]))
  return returns
    .filter(({ roundId }) => roundId === id)
    .map((one) => departmentReport(year, kinds.get(one.departmentId) ?? 'other', one))
}

/** Figures of the corpus that print what a round's reports came to, by the ends of their ids. */
const printedItems: readonly { figure: string; departments?: string; item: StatedTotal['item'] }[] = [
  { figure: 'police-referrals', departments: 'police-referrals-departments', item: 'referrals' },
  {
    figure: 'police-referrals-from-dcf',
    departments: 'police-referrals-from-dcf-departments',
    item: 'dcfReferrals',
  },
  { figure: 'round-missing-children', item: 'missingChildren' },
]

function printed(figures: ReadonlyMap<string, Figure>, year: number): StatedTotal[] {
  const figureNamed = (name: string | undefined) =>
    name === undefined ? undefined : figures.get(`figure-${name}-${year}`)
  return printedItems.flatMap(({ figure, departments, item }): StatedTotal[] => {
    const total = figureNamed(figure)
    const from = figureNamed(departments)
    if (!total) return []
    const where = `the findings of the ${year} report`
    return [{ item, value: total.value, ...(from && { departments: from.value }), where }]
  })
}

function dcfReferralsMade(store: Store, figures: ReadonlyMap<string, Figure>, round: ReportingRound) {
  const recorded = store.rounds
    .figures()
    .find(({ roundId, item }) => roundId === round.id && item === 'dcf referrals made')
  return recorded?.value ?? figures.get(`figure-dcf-referrals-to-police-${round.year}`)?.value
}

function discrepancies(
  store: Store,
  round: ReportingRound,
  departments: RoundView['departments'],
  reports: readonly DepartmentReport[],
  form: readonly FormItem[],
): RoundView['discrepancies'] {
  const figures = new Map(store.sources.figures().map((figure) => [figure.id, figure]))
  const made = dcfReferralsMade(store, figures, round)
  const outstanding = figures.get(`figure-round-outstanding-${round.year}`)?.value
  // A round that people began themselves states nothing of its own.
  const isStated = round.departments > 0
  const found = findDiscrepancies({
    departments,
    reports,
    totals: roundTotals(form, reports),
    ...(made !== undefined && { dcfReferralsMade: made }),
    stated: printed(figures, round.year),
    ...(isStated && {
      statedReports: {
        departments: round.departments,
        received: round.received,
        ...(outstanding !== undefined && { outstanding }),
        listedOutstanding: round.outstanding.length,
      },
    }),
  })
  return found.map(({ rule, message, departmentIds }) => ({
    rule,
    ruleInWords: discrepancyRules[rule],
    message,
    departmentIds: [...departmentIds],
  }))
}

function departmentViews(
  known: Known,
  round: ReportingRound,
  form: readonly FormItem[],
): RoundView['departments'] {
  const years = new Map(known.rounds.map(({ id, year }) => [id, year]))
  const returns = new Map(
    known.returns.filter(({ roundId }) => roundId === round.id).map((one) => [one.departmentId, one]),
  )
  return known.departments
    .filter(({ roundId }) => roundId === round.id)
    .map(({ roundId: _, ...department }) => {
      const owned = returns.get(department.id)
      const { roundId: _r, ...report } = owned ?? { roundId: '' }
      const earlier = known.returns
        .filter((one) => one.departmentId === department.id)
        .map((one) => years.get(one.roundId) ?? 0)
        .filter((year) => year < round.year)
      return {
        ...department,
        report: owned ? (report as RoundReturn) : null,
        faults: owned
          ? validateReport(form, departmentReport(round.year, department.kind, owned)).map(
              ({ severity, item, message }) => ({ severity, item: item ?? null, message }),
            )
          : [],
        lastReported: earlier.length > 0 ? Math.max(...earlier) : null,
      }
    })
}

/** @param today `YYYY-MM-DD` */
export function roundView(store: Store, id: string, today: string): RoundView {
  const record = roundOf(store, id)
  const known = knownOf(store)
  const form = formOf(record)
  const reports = reportsOf(known, record)
  const departments = departmentViews(known, record, form)
  const { due, from, to } = roundDates(record.year)
  const reportsOfAll = known.rounds.flatMap((round) => reportsOf(known, round))
  const withReports = known.rounds.filter((round) => reportsOfAll.some(({ year }) => year === round.year))
  return {
    record,
    due,
    from,
    to,
    form: form.map((item) => ({ ...item, note: item.note ?? null })),
    departments,
    figures: store.rounds
      .figures()
      .filter(({ roundId }) => roundId === id)
      .map(({ roundId: _, ...figure }) => figure),
    totals: roundTotals(form, reports).map((total) => ({ ...total, sum: total.sum ?? null })),
    discrepancies: discrepancies(store, record, departments, reports, form),
    outstanding: outstandingReports(
      departments.map(({ id: departmentId, name, kind }) => ({
        id: departmentId,
        name,
        kind: reporterKind(kind),
      })),
      reportsOfAll,
      record.year,
      today,
    ).map(({ department, daysLate, lastReported }) => ({
      departmentId: department.id,
      name: department.name,
      daysLate,
      lastReported: lastReported ?? null,
    })),
    years: yearAgainstYear(
      withReports.map((round) => ({ year: round.year, totals: roundTotals(form, reportsOf(known, round)) })),
    ).map(({ key, label, years }) => ({
      key,
      label,
      years: years.map(({ year, sum, answered, change }) => ({
        year,
        sum: sum ?? null,
        answered,
        change: change ?? null,
      })),
    })),
  }
}

export function roundRows(store: Store): RoundRow[] {
  const known = knownOf(store)
  const count = (list: readonly { readonly roundId: string }[], id: string) =>
    list.filter(({ roundId }) => roundId === id).length
  return known.rounds
    .map(({ id, year, basis, departments, received }) => ({
      id,
      year,
      basis,
      due: roundDates(year).due,
      departments: count(known.departments, id),
      received: count(known.returns, id),
      stated: departments > 0 ? { departments, received } : null,
    }))
    .sort((a, b) => b.year - a.year)
}
