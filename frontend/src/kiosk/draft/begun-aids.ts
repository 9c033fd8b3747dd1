import { splitBySharing } from '@samen/questionnaire/domain'
import { openDraft } from '../api.ts'
import type { Visit } from '../visit-model.ts'
import type { Draft } from './draft-model.ts'

const isAid = ({ definition }: Draft) => definition.form === 'aid'

/** Whether somebody else would come to read something of it. */
export function sharesSomething(draft: Draft): boolean {
  const { shared } = splitBySharing(draft.evaluation().answers)
  return shared.answers.length + shared.topics.length > 0
}

/**
 * Decision aids that were begun and go along when the preparation is handed in: those that share
 * something, and those handed in before, of which something may have been taken back.
 */
export const aidsToGoAlong = ({ drafts }: Visit): readonly Draft[] =>
  drafts.aside().filter((each) => isAid(each) && (each.baseVersion() > 0 || sharesSomething(each)))

/** Fetches those that were begun on another screen, or before a reload. One that fails stays there. */
export async function fetchBegunAids({ drafts, visit }: Visit): Promise<void> {
  const isHere = (form: Draft['form']) => drafts.isAside(form) || drafts.draft()?.form === form
  const begun = (visit()?.beside ?? []).filter(
    ({ form, savedAt }) => savedAt !== null && form !== 'after' && !isHere(form),
  )
  await Promise.allSettled(
    begun.map(async ({ form }) => {
      const sent = await openDraft(form)
      // Nothing is put back for a client who left meanwhile.
      if (visit() && !isHere(form)) drafts.hold(form, sent)
    }),
  )
}
