/** The yearly round of law-enforcement reports on human trafficking (C.G.S. § 51-286h). */
export { type CaseCount, type CaseQuestion, caseQuestions } from './case-questions.ts'
export { type CaseRow, caseColumns, readCaseTable } from './case-table.ts'
export { kindOfName, namesOfList, reporterKind } from './department-names.ts'
export { findDiscrepancies } from './discrepancies.ts'
export {
  type Discrepancy,
  type DiscrepancyRule,
  discrepancyRules,
  type RoundFacts,
  type StatedTotal,
} from './discrepancy-model.ts'
export {
  type FormItem,
  hasForm,
  itemsFor,
  type ReporterKind,
  type ReportItem,
  type RoundDates,
  reportForm,
  roundDates,
} from './form.ts'
export { outstandingReports, type Reminder, type RoundDepartment, reminderText } from './reminders.ts'
export {
  departmentNamed,
  type ReportRow,
  readReportTable,
  reportCells,
  reportColumns,
  reportColumnsHelp,
  reportHeading,
} from './report-table.ts'
export { type ItemTotal, roundTotals, type YearRow, type YearTotals, yearAgainstYear } from './totals.ts'
export { type DepartmentReport, type ReportFault, validateReport } from './validate.ts'
