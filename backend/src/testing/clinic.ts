import { generateKeyPairSync } from 'node:crypto'
import { decisionAids } from '@samen/content/decision-aids'
import { questionnaires as shipped } from '@samen/content/questionnaires'
import type { Role } from '@samen/contract/session'
import { type Transaction, withContext } from '@samen/db/transaction'
import type { Questionnaire } from '@samen/questionnaire/domain'
import { addClient, assignClinician } from '../modules/client/service.ts'
import { publishDecisionAid } from '../modules/decision-aid/service.ts'
import { makeEnrolmentLink } from '../modules/kiosk-device/service.ts'
import { addLocation } from '../modules/location/service.ts'
import { createOrganisation } from '../modules/organisation/service.ts'
import { publishQuestionnaire } from '../modules/questionnaire/service.ts'
import { addStaff } from '../modules/staff/service.ts'
import { makeVisitCode, planVisit, visitWith } from '../modules/visit/service.ts'
import type { TestApp } from './app.ts'
import { type Browser, openBrowser } from './browser.ts'
import { type TestKiosk, enrolledKiosk } from './kiosk.ts'

export const testPassword = 'een lange zin om mee te testen'

/**
 * An organisation with one location in Amsterdam, made through the services that make real ones. A
 * story says who there is: `await clinic.clinician('Anna')`, `await clinic.client('Sam')`.
 */
export class Clinic {
  readonly test: TestApp
  readonly organisationId: string
  readonly locationId: string
  readonly slug: string
  #clients = 0

  private constructor(test: TestApp, slug: string, organisationId: string, locationId: string) {
    this.test = test
    this.slug = slug
    this.organisationId = organisationId
    this.locationId = locationId
  }

  static async open(
    test: TestApp,
    slug = 'noord',
    publish: readonly Questionnaire[] = shipped,
  ): Promise<Clinic> {
    const { platform } = test.app
    const organisationId = await createOrganisation({ slug, name: slug }, platform)
    const context = { purpose: 'system', organisationId } as const
    const locationId = await withContext(platform.pool, context, test.clock.now(), async (tx) => {
      for (const definition of publish)
        await publishQuestionnaire({ definition, approval: null, publishedBy: null }, tx)
      return await addLocation(
        { name: 'Noord', timeZone: 'Europe/Amsterdam', phone: '020 123 45 67' },
        tx,
      )
    })
    return new Clinic(test, slug, organisationId, locationId)
  }

  /** The decision aids that ship with the product. */
  async publishAids(): Promise<void> {
    await this.run(async (tx) => {
      for (const definition of decisionAids)
        await publishDecisionAid({ definition, approval: null, publishedBy: null, today: null }, tx)
    })
  }

  /** Something done by the organisation itself. */
  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { app, clock } = this.test
    const context = { purpose: 'system', organisationId: this.organisationId } as const
    return withContext(app.platform.pool, context, clock.now(), work)
  }

  /** Looks with a client's own eyes. */
  asClient<T>(clientId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { app, clock } = this.test
    const context = { purpose: 'client', organisationId: this.organisationId, clientId } as const
    return withContext(app.platform.pool, context, clock.now(), work)
  }

  async staff(name: string, ...roles: Role[]): Promise<string> {
    const login = name.toLowerCase()
    const of = { login, name, roles, locationId: this.locationId, password: testPassword }
    return await this.run((tx) => addStaff(of, this.test.app.platform.argon2, tx))
  }

  clinician(name: string): Promise<string> {
    return this.staff(name, 'clinician')
  }

  /** A client; with a clinician, whom a care relation connects from now on. */
  async client(callingName: string, clinicianId?: string): Promise<string> {
    this.#clients += 1
    const of = { callingName, recordNumber: `R-${this.#clients}` }
    return await this.run(async (tx) => {
      const id = await addClient(of, this.test.app.platform.vault, tx)
      if (clinicianId !== undefined) await assignClinician(id, clinicianId, tx)
      return id
    })
  }

  /** `startsAt`: ISO 8601; an hour from now unless said otherwise. */
  async visit(clientId: string, clinicianId: string, startsAt?: string): Promise<string> {
    const inAnHour = new Date(this.test.clock.now().getTime() + 3_600_000)
    const of = {
      clientId,
      clinicianId,
      locationId: this.locationId,
      startsAt: startsAt === undefined ? inAnHour : new Date(startsAt),
    }
    return await this.run((tx) => planVisit(of, null, this.test.app.platform.vault, tx))
  }

  async code(visitId: string): Promise<string> {
    return (await this.slip(visitId)).code
  }

  /** The codes on a new slip: for the kiosk, and for the consultation room. */
  async slip(visitId: string): Promise<{ code: string; roomCode: string }> {
    return await this.run(async (tx) =>
      makeVisitCode(await visitWith(visitId, tx), this.test.app.platform, tx),
    )
  }

  async kiosk(name = 'Zuil 1'): Promise<TestKiosk> {
    const { url } = await this.run((tx) =>
      makeEnrolmentLink(
        { locationId: this.locationId, createdBy: null },
        this.test.app.platform.config,
        tx,
      ),
    )
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return await enrolledKiosk(this.test.app, url.split('inschrijven=')[1] ?? '', name, pair)
  }

  /** A browser in which this member of staff is signed in. */
  async signedIn(name: string): Promise<Browser> {
    const browser = openBrowser(this.test.app)
    const body = {
      organisation: this.slug,
      login: name.toLowerCase(),
      password: testPassword,
    }
    const reply = await browser.post('/api/session', body)
    if (reply.statusCode !== 200) throw new Error(`${name} cannot sign in: ${reply.body}`)
    return browser
  }
}
