import { failedWith } from '../../shared/http-error.ts'
import { submit } from '../api.ts'
import type { Draft } from './draft-model.ts'
import { createSubmission } from './submission.ts'

/**
 * `unknown`: no answer yet, try again. `elsewhere`: another submission changed the same version
 * first. `other-state`: the consultation was closed or opened again meanwhile; the draft stays.
 * `refused`: the server will not take it; the draft stays.
 */
export type HandInOutcome =
  | 'done'
  | 'unknown'
  | 'session-lost'
  | 'elsewhere'
  | 'other-state'
  | 'refused'

/** One submission per draft object, so that a second try carries the same key. */
const submissions = new WeakMap<
  Draft,
  ReturnType<typeof createSubmission<Parameters<typeof submit>[0], unknown>>
>()

/** Hands in what may be submitted of the draft, after the draft itself is saved. */
export async function handIn(draft: Draft): Promise<HandInOutcome> {
  await draft.saver.flush()
  if (draft.saving() !== 'saved') return 'unknown'

  const send = submissions.get(draft) ?? createSubmission(submit)
  submissions.set(draft, send)
  const sent = await send({
    form: draft.form,
    baseVersion: draft.baseVersion(),
    answers: draft.evaluation().answers.map((answer) => ({ ...answer })),
    opened: [...draft.state().opened],
  })
  if (sent.kind === 'done') return 'done'
  if (sent.kind === 'unknown') return 'unknown'
  if (failedWith(sent.error, 401)) return 'session-lost'
  if (!failedWith(sent.error, 409)) return 'refused'
  return sent.error.code.startsWith('consultation-') ? 'other-state' : 'elsewhere'
}
