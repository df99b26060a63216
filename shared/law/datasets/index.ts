/** Bills as data sets (LegiScan, Open States) state them, in one form, and how they are laid into the store's bills. */
export { type BillName, billName, plainNumber, readSessionName, type SessionName } from './bill-name.ts'
export { type BillEvent, chamberOf, eventOf } from './events.ts'
export {
  type MergeChange,
  type MergeContext,
  type MergedBill,
  type MergedField,
  mergeBill,
  type StoredBill,
} from './merge.ts'
export * from './model.ts'
export { type OutcomeFacts, outcomeOf, type StatedStatus } from './outcome.ts'
export { type DocumentOfBill, versionOf } from './versions.ts'
