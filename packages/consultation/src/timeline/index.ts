// The door of the time axis, for the screen that draws it.
export { medicineChanges } from './medicine-changes.ts'
export type { MedicineChange } from './medicine-changes.ts'
export type { TimelineMark } from './timeline.ts'
export { timelineOf } from './timeline-of.ts'
