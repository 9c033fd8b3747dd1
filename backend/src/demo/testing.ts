import type { consultationReply } from '@samen/contract/consultation'
import type { visitList } from '@samen/contract/visit'
import type { z } from 'zod'
import type { TestApp } from '../testing/app.ts'
import { type Browser, openBrowser } from '../testing/browser.ts'
import { type RoomSeen, TestScreen } from '../testing/room.ts'
import { demoPassword, type StaffKey } from './organisation.ts'

export type Line = z.output<typeof visitList>['visits'][number]
export type Page = z.output<typeof consultationReply>

/** A browser in which this member of staff is signed in. */
export async function signedIn({ app }: TestApp, login: StaffKey): Promise<Browser> {
  const browser = openBrowser(app)
  const reply = await browser.post('/api/session', { login, password: demoPassword })
  if (reply.statusCode !== 200) throw new Error(`${login} cannot sign in: ${reply.body}`)
  return browser
}

/** Today's list, as this browser may see it. */
export async function today(browser: Browser): Promise<readonly Line[]> {
  const reply = await browser.get('/api/visits')
  return reply.json<z.output<typeof visitList>>().visits
}

/** The consultation of today with this client, as their clinician opens it. */
export async function consultation(
  demo: TestApp,
  login: StaffKey,
  callingName: string,
): Promise<Page> {
  const browser = await signedIn(demo, login)
  const visit = (await today(browser)).find((line) => line.callingName === callingName)
  const url = `/api/clients/${visit?.clientId}/consultation?visitId=${visit?.id}`
  const reply = await browser.get(url)
  if (reply.statusCode !== 200) throw new Error(`${callingName}: ${reply.body}`)
  return reply.json<Page>()
}

/** The room of today with this client, as their clinician opens it. */
export async function roomOfToday(
  demo: TestApp,
  login: StaffKey,
  callingName: string,
): Promise<RoomSeen> {
  const browser = await signedIn(demo, login)
  const visit = (await today(browser)).find((line) => line.callingName === callingName)
  if (visit === undefined) throw new Error(`${callingName} does not come today`)
  return await new TestScreen(browser, { clientId: visit.clientId, visitId: visit.id }).see()
}

/** Everything a clinician can read of the clients of today, as it came over the line. */
export async function everythingRead(demo: TestApp, login: StaffKey): Promise<readonly string[]> {
  const browser = await signedIn(demo, login)
  const read: string[] = []
  for (const { clientId } of await today(browser)) {
    const page = await browser.get(`/api/clients/${clientId}/consultation`)
    read.push(page.body, await roomBodies(browser, clientId, page.json<Page>()))
    for (const { source } of page.json<Page>().consultation.versions) {
      const place = `${source.visitId}/${source.questionnaireId}/${source.version}`
      const version = await browser.get(`/api/clients/${clientId}/responses/${place}`)
      if (version.statusCode !== 200) throw new Error(`${place}: ${version.body}`)
      read.push(version.body)
    }
  }
  return read
}

/** The room of every visit that a version was handed in for, as it came over the line. */
async function roomBodies(browser: Browser, clientId: string, page: Page): Promise<string> {
  const visits = new Set(page.consultation.versions.map(({ source }) => source.visitId))
  const rooms: string[] = []
  for (const visitId of visits) {
    const room = await new TestScreen(browser, { clientId, visitId }).see()
    rooms.push(JSON.stringify(room))
  }
  return rooms.join('\n')
}
