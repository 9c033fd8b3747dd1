import { placeKey } from '@samen/questionnaire/domain'
import { askedIn } from './asked.ts'
import { bySubmission, listVersions } from './listed-version.ts'
import type { ListedVersion } from './listed-version.ts'
import { entriesOf } from './name.ts'
import type { Names } from './name.ts'
import type { QuestionnaireLookup, SharedResponse } from './response.ts'
import { Places } from './places.ts'
import { saidIn } from './said.ts'
import type { Said } from './said.ts'

/** What a client handed in for one visit: the latest version of each questionnaire. */
export interface Preparation {
  readonly visitId: string
  /** Newest submission first. */
  readonly latest: readonly ListedVersion[]
  /** One answer per place: where two questionnaires asked the same, the one handed in last counts. */
  readonly said: readonly Said[]
}

/** Everything a client shared, ordered once for all that is made of it. */
export interface History {
  /** Oldest first. */
  readonly preparations: readonly Preparation[]
  /** Listed versions, newest first. */
  readonly versions: readonly ListedVersion[]
  /**
   * Per place, newest first: what the latest version of each preparation said. The places stand in
   * the order of the newest preparation that asked them. A place can hold two answers of one
   * preparation, of two questionnaires.
   */
  readonly places: Places
  readonly names: Names
}

/** Orders responses into a history, in time linear in the number of answers. */
export function historyOf(
  responses: readonly SharedResponse[],
  questionnaire: QuestionnaireLookup,
): History {
  // How the client looks back on a consultation is told in totals only, never at a client.
  const forTheRoom = responses.filter(
    (one) => questionnaire(one.questionnaireId, one.questionnaireVersion).form !== 'after',
  )
  const listed = listVersions(forTheRoom)
  const versions = listed.flat().toSorted((a, b) => bySubmission(b, a))
  const at = new Map(versions.map((version, i) => [version, i]))
  const latest = listed.flatMap((one) => one.slice(-1)).toSorted(bySubmission)
  const visits = Map.groupBy(latest, (version) => version.source.visitId)
  const places = new Places()
  const names = new Map<string, string>()
  const preparations: Preparation[] = []
  let visit = visits.size
  for (const [visitId, oldestFirst] of [...visits].toReversed()) {
    visit -= 1
    const newestFirst = oldestFirst.toReversed()
    const saidPerVersion = newestFirst.map((version) => {
      const { questionnaireId, questionnaireVersion } = version.response
      const asked = askedIn(questionnaire(questionnaireId, questionnaireVersion))
      return saidIn(version, asked, visit, at.get(version) ?? 0)
    })
    for (const said of saidPerVersion) {
      for (const one of said) {
        places.add(one)
        rememberNames(names, one)
      }
    }
    preparations.push({ visitId, latest: newestFirst, said: onePerPlace(saidPerVersion) })
  }
  return {
    preparations: preparations.toReversed(),
    versions,
    places,
    names,
  }
}

function onePerPlace(newestFirst: readonly (readonly Said[])[]): readonly Said[] {
  const [newest = [], ...older] = newestFirst
  if (older.length === 0) return newest
  const said = new Map<string, Said>()
  for (const one of newestFirst.flat()) {
    const key = placeKey(one.answer)
    if (!said.has(key)) said.set(key, one)
  }
  return [...said.values()]
}

/** The name a client gave an entry last stays; preparations come newest first. */
function rememberNames(names: Map<string, string>, said: Said): void {
  for (const entry of entriesOf(said)) {
    if (!names.has(entry.id)) names.set(entry.id, entry.name)
  }
}
