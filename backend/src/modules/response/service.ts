// The module's door: what its routes, other modules and demo data call. Nothing here knows HTTP.
export { stampAssistance } from './assistance.ts'
export { stillAsked } from './carry.ts'
export { type OpenedDraft, openDraft } from './draft-open.ts'
export { type DraftToSave, type Saved, saveDraft } from './draft-save.ts'
export { type Previous, previousAnswer } from './previous.ts'
export { type StoredParts, findLatestParts } from './repository-parts.ts'
export { type Submission, type Submitted, submit } from './submit.ts'
export type { Submitter } from './submitter.ts'
