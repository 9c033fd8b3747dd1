// The door of publishing: with Zod and Node, so never for a screen.
export { checkDecisionAid, type DecisionAidCheck } from './publishing/check.ts'
export { criteria, type CriterionCode } from './publishing/criteria.ts'
export type { AidProblem, Criterion } from './publishing/criterion.ts'
export { decisionAidHash } from './publishing/hash.ts'
export { aidReasons } from './publishing/reasons.ts'
export { decisionAidSchema } from './publishing/schema.ts'
