/** Tables in and out as CSV: no exported cell runs as a formula, each fault of an import names its line and column. */
export { dateCell, listCell, textCell, wholeNumberCell, yesNoCell } from './cells.ts'
export { guardCell, isFormula, needsGuard, unguardCell } from './formula-cells.ts'
export { type CsvFault, type CsvRow, type ReadCsv, readCsv } from './read-csv.ts'
export {
  holderAndReason,
  type RecommendationRow,
  readRecommendationTable,
  recommendationCells,
  recommendationColumns,
  recommendationHeading,
  shortTitleOf,
} from './recommendation-table.ts'
export {
  type CellReading,
  type Column,
  type Columns,
  duplicateFaults,
  readTable,
  type TableFault,
  type TableFaultCode,
  type TableReading,
  type TableRow,
} from './table.ts'
export { type CsvCell, writeCsv } from './write-csv.ts'
