/** Frameworks of a person's choice: criteria in and out as tables. */
export { type CriterionRow, codeKey, criterionColumns, readCriterionTable } from './criterion-table.ts'
