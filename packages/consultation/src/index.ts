// The door of the package: what the server calls and what a screen shows.
export { consult } from './consult.ts'
export type { ConsultInput } from './consult.ts'
export { openVersion } from './open-version.ts'
export type { OpenedVersion, VersionReference } from './open-version.ts'
export type { QuestionnaireLookup, SharedResponse } from './response.ts'
export type {
  AssistanceLine,
  Change,
  Consultation,
  Goal,
  MedicineLine,
  MedicineMoment,
  ShownAnswer,
  Source,
  Trend,
  TrendLine,
  TrendPoint,
  VersionLine,
} from './view.ts'
