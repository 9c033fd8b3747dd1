// The door of publishing: with Zod and Node, so never for a screen.
export { canonicalJson, NotJsonError } from './publishing/canonical-json.ts'
export { checkForPublishing, type PublishingCheck } from './publishing/check.ts'
export { isBottomless } from './publishing/depth.ts'
export { explain } from './publishing/explain.ts'
export { definitionHash } from './publishing/hash.ts'
export { code, label, prose, type Shape } from './publishing/parts.ts'
export { duplicates, type Problem } from './publishing/problem.ts'
export { questionnaireSchema } from './publishing/schema.ts'
