import { generateKeyPairSync } from 'node:crypto'
import { enrolledKiosk, type SeatedClient, type TestKiosk } from '@samen/backend/testing/kiosk'
import type { World } from './world.ts'

type Answers = Parameters<SeatedClient['submit']>[0]
type Sharing = Answers[number]['sharing']

/** What a client answers: values per place (`concept` or `concept@instance`), shared unless said. */
export interface Told {
  readonly says: Readonly<Record<string, unknown>>
  readonly sharing?: Readonly<Record<string, Sharing>>
  readonly notes?: Readonly<Record<string, string>>
  /** The version this one changes; 0 when it is the first. */
  readonly baseVersion?: number
  /** The full one, unless it is another, or what a decision aid asks. */
  readonly form?: Parameters<SeatedClient['open']>[0]
}

/** A waiting room with one enrolled kiosk, for stories in which a preparation is already there. */
export class WaitingRoom {
  readonly #world: World
  readonly #kiosk: TestKiosk

  private constructor(world: World, kiosk: TestKiosk) {
    this.#world = world
    this.#kiosk = kiosk
  }

  static async open(world: World): Promise<WaitingRoom> {
    const link = new URL(await world.enrolmentLink())
    const code = new URLSearchParams(link.hash.slice(1)).get('inschrijven') ?? ''
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return new WaitingRoom(world, await enrolledKiosk(world.app, code, 'Wachtruimte', pair))
  }

  /** Fills in a form for a visit and hands it in, as the kiosk's page does. */
  async handIn(visitId: string, told: Told): Promise<void> {
    const { baseVersion = 0, form = 'full' } = told
    const client = await this.#kiosk.seat(await this.#world.code(visitId))
    await client.open(form)
    const reply = await client.submit(answers(told), { form, baseVersion })
    if (reply.statusCode >= 300) throw new Error(`not handed in: ${reply.body}`)
    await client.leave()
  }

  /** Somebody types codes that nobody was given, until the kiosk locks itself. */
  async mistype(times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) await this.#kiosk.claim(`${100_000_000 + i * 1_001_001}`)
  }

  /** Begins, and lets it be. */
  async begin(visitId: string): Promise<void> {
    const client = await this.#kiosk.seat(await this.#world.code(visitId))
    await client.open('full')
    await client.leave()
  }
}

function answers({ says, sharing = {}, notes = {} }: Told): Answers {
  return Object.entries(says).map(([key, value]) => {
    const [concept = '', instance] = key.split('@')
    const note = notes[key]
    return {
      concept,
      ...(instance === undefined ? {} : { instance }),
      value,
      sharing: sharing[key] ?? 'shared',
      ...(note === undefined ? {} : { note }),
    }
  })
}
