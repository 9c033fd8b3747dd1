// Which concepts stand where on the consultation's first screen. Concepts keep their meaning across
// questionnaires and versions, so an organisation's own questionnaire takes part by using them.

/** What the client wants to talk about, ranked. */
export const goalConcept = 'goal.conversation'

/** What the client wrote beside the goals, in the order it is shown. */
export const wishConcepts: readonly string[] = [
  'change.want',
  'change.wish',
  'need.now',
  'decision.topic',
  'decision.matters',
  'medication.talk',
  'medication.wish',
  'medication.worry',
  'peer.wanted',
  'companion',
  'companion.who',
  'contact.preference',
]

export const wentWellConcepts: readonly string[] = ['strength.today']

/** What gives the client strength; what was said last stays until it is said anew. */
export const strengthConcepts: readonly string[] = [
  'strength.sources',
  'strength.used',
  'strength.unused',
  'helps.entries',
]

/** How a medicine on the client's list is used: another answer is a change of the medicine. */
export const medicineUseConcepts: ReadonlySet<string> = new Set(['medication.use'])

/** Shown in full at the top, and asked afresh each time: a change line would say it twice. */
export const shownAtTheTop: ReadonlySet<string> = new Set([
  goalConcept,
  ...wishConcepts,
  ...wentWellConcepts,
])

/** What changes about these comes before any other change; see `change-order.ts`. */
export const comesFirst: ReadonlySet<string> = new Set([
  'medication.uses',
  'medication.list',
  'medication.use',
  'medication.use_why',
  'domain.help_wanted',
])
