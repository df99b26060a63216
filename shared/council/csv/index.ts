/** Tables in and out as CSV: no exported cell runs as a formula, each fault of an import names its line and column. */
export { dateCell, listCell, textCell, wholeNumberCell, yesNoCell } from './cells.ts'
export { guardCell, isFormula, needsGuard, unguardCell } from './formula-cells.ts'
export { type CsvFault, type CsvRow, type ReadCsv, readCsv } from './read-csv.ts'
export { type RecommendationRow, recommendationColumns } from './recommendation-columns.ts'
export {
  holderAndReason,
  readRecommendationTable,
  recommendationCells,
  recommendationHeading,
  shortTitleOf,
} from './recommendation-table.ts'
export { duplicateFaults, readTable } from './table.ts'
export type {
  CellReading,
  Column,
  Columns,
  TableFault,
  TableFaultCode,
  TableReading,
  TableRow,
} from './table-model.ts'
export { type CsvCell, writeCsv } from './write-csv.ts'
