// The door of the time axis, for the screen that draws it.
export type { TimelineMark } from './timeline.ts'
export { timelineOf } from './timeline-of.ts'
