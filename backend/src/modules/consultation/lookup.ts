import type { QuestionnaireLookup, SharedResponse } from '@samen/consultation'
import type { Questionnaire } from '@samen/questionnaire/domain'

/** Has every definition at hand before presenting begins, so that presenting can stay pure. */
export async function lookupFor(
  responses: readonly SharedResponse[],
  definition: (id: string, version: number) => Promise<Questionnaire>,
): Promise<QuestionnaireLookup> {
  const known = new Map<string, Questionnaire>()
  for (const { questionnaireId: id, questionnaireVersion: version } of responses) {
    const key = `${id}/${version}`
    if (!known.has(key)) known.set(key, await definition(id, version))
  }
  return (id, version) => {
    const found = known.get(`${id}/${version}`)
    if (found === undefined) throw new TypeError(`questionnaire ${id} ${version} is not loaded`)
    return found
  }
}
