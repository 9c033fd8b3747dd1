import { withContext } from '@samen/db/transaction'
import { publishDecisionAid } from '../modules/decision-aid/service.ts'
import { addLocation, listLocations } from '../modules/location/service.ts'
import { createOrganisation } from '../modules/organisation/service.ts'
import { type OwnInformation, saveOwnInformation } from '../modules/own-information/service.ts'
import { publishQuestionnaire } from '../modules/questionnaire/service.ts'
import { addStaff, listStaff } from '../modules/staff/service.ts'
import type { Platform } from '../platform.ts'
import { demoPassword, locations, organisation, staff } from './organisation.ts'
import { ownInformation } from './own-information.ts'
import type { Publication } from './publications.ts'
import { type Scene, staffDoes } from './scene.ts'
import { underStoryClock } from './story-clock.ts'

/** The organisation of the demonstration is there, but not all of it: loading was broken off. */
export class DemoIncompleteError extends Error {
  readonly code = 'demo-incomplete'
  override readonly name = 'DemoIncompleteError'
}

/** Founds the organisation at that moment: its locations, and everybody who works there. */
export async function found(platform: Platform, when: Date, today: Date): Promise<Scene> {
  const story = underStoryClock(platform, when)
  const organisationId = await createOrganisation(organisation, story.platform)
  await withContext(platform.pool, { purpose: 'system', organisationId }, when, async (tx) => {
    for (const location of Object.values(locations)) await addLocation(location, tx)
  })
  const places = await placesOf(platform, organisationId, when)
  const hire = ([login, { name, roles, location }]: (typeof everybody)[number]) => {
    const locationId = location === null ? null : places[location]
    const of = { login, name, roles, locationId, password: demoPassword }
    return withContext(platform.pool, { purpose: 'system', organisationId }, when, (tx) =>
      addStaff(of, platform.argon2, tx),
    )
  }
  await Promise.all(everybody.map(hire))
  const scene = { ...story, today, ...(await peopleAndPlaces(platform, organisationId, today)) }
  for (const told of ownInformation) await tell(scene, told)
  return scene
}

/** The administrator writes what the organisation tells of its own about one subject. */
const tell = (scene: Scene, told: OwnInformation) =>
  staffDoes(scene, 'vincent', 'own-information.write', async (tx) => {
    const by = { base: 0, savedBy: scene.staff.vincent }
    const version = await saveOwnInformation(told, by, tx)
    return {
      result: undefined,
      about: { object: { kind: 'own-information', id: told.subject, version } },
    }
  })

const everybody = Object.entries(staff)

/**
 * The scene of a demonstration that was founded before.
 * @throws DemoIncompleteError
 */
export async function revisit(
  platform: Platform,
  organisationId: string,
  today: Date,
): Promise<Scene> {
  const story = underStoryClock(platform, today)
  return { ...story, today, ...(await peopleAndPlaces(platform, organisationId, today)) }
}

async function peopleAndPlaces(platform: Platform, organisationId: string, now: Date) {
  const context = { purpose: 'system', organisationId } as const
  const people = await withContext(platform.pool, context, now, (tx) =>
    listStaff({ activeClinicians: false }, tx),
  )
  const ids = new Map(people.map(({ login, id }) => [login, id]))
  return {
    organisationId,
    locations: await placesOf(platform, organisationId, now),
    staff: idsFor(staff, (login) => ids.get(login)),
  }
}

async function placesOf(platform: Platform, organisationId: string, now: Date) {
  const context = { purpose: 'system', organisationId } as const
  const places = await withContext(platform.pool, context, now, listLocations)
  const ids = new Map(places.map(({ name, id }) => [name, id]))
  return idsFor(locations, (key) => ids.get(locations[key].name))
}

function idsFor<Key extends string>(
  keys: Readonly<Record<Key, unknown>>,
  find: (key: Key) => string | undefined,
): Readonly<Record<Key, string>> {
  // Object.keys forgets that these are all the keys there are.
  const ids = (Object.keys(keys) as Key[]).map((key) => {
    const id = find(key)
    if (id === undefined) throw new DemoIncompleteError(`${key} is missing`)
    return [key, id] as const
  })
  return Object.fromEntries(ids) as Record<Key, string>
}

/** The administrator publishes a version, at the moment of the story. */
export async function publish(scene: Scene, publication: Publication): Promise<void> {
  const { approval } = publication
  const by = { approval, publishedBy: scene.staff.vincent }
  if ('definition' in publication) {
    const { definition } = publication
    await staffDoes(scene, 'vincent', 'questionnaire.publish', async (tx) => {
      const { id, version } = await publishQuestionnaire({ definition, ...by }, tx)
      return { result: undefined, about: { object: { kind: 'questionnaire', id, version } } }
    })
    return
  }
  for (const definition of publication.aids)
    await staffDoes(scene, 'vincent', 'decision-aid.publish', async (tx) => {
      const { id, version } = await publishDecisionAid({ definition, ...by, today: null }, tx)
      return { result: undefined, about: { object: { kind: 'decision-aid', id, version } } }
    })
}
