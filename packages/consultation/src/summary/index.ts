// The door for the paper to take home: its words as data. Setting them is the server's.
export type { Reader, SummaryInput } from './input.ts'
export { asClosed } from './as-closed.ts'
export { summaryOf } from './summary-of.ts'
export { summaryParts } from './summary.ts'
export type { Summary, SummaryBlock, SummaryLine, SummaryPart, SummarySection } from './summary.ts'
export type { SummaryWords } from './words.ts'
