// The door of publishing: with Zod and Node, so never for a screen.
export { canonicalJson, NotJsonError } from './publishing/canonical-json.ts'
export { checkForPublishing, type PublishingCheck } from './publishing/check.ts'
export { definitionHash } from './publishing/hash.ts'
export type { Problem } from './publishing/problem.ts'
export { questionnaireSchema } from './publishing/schema.ts'
