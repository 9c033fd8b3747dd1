import { randomUUID } from 'node:crypto'
import type { AgreementContent, Room } from '@samen/consultation/room'
import type { Browser } from './browser.ts'

export interface RoomSeen {
  readonly state: string
  readonly revision: number
  readonly writer: { readonly mine: boolean; readonly name: string } | null
  readonly roomCodeTries: number | null
  readonly room: Room
}

/** A page in a browser on which one consultation is open: what it does, without the page. */
export class TestScreen {
  readonly id = randomUUID() as string
  readonly #browser: Browser
  readonly at: string

  constructor(browser: Browser, of: { clientId: string; visitId: string }) {
    this.#browser = browser
    this.at = `/api/clients/${of.clientId}/visits/${of.visitId}`
  }

  async see(): Promise<RoomSeen> {
    const reply = await this.#browser.get(`${this.at}/room?screen=${this.id}`)
    if (reply.statusCode !== 200) throw new Error(`the room stays closed: ${reply.body}`)
    return reply.json<RoomSeen>()
  }
  /** What a field holds; undefined: never written. */
  async field(name: string): Promise<unknown> {
    return (await this.see()).room.fields.find((field) => field.name === name)?.value
  }
  write(name: string, value: unknown, revision = 0) {
    const body = { screen: this.id, name, value }
    const headers = { 'if-match': `"${revision}"` }
    return this.#browser.put(`${this.at}/room/field`, body, headers)
  }
  takeOver() {
    return this.post('room/writer', {})
  }
  close() {
    return this.post('room/close', {})
  }
  reopen(reason: string) {
    return this.post('room/reopen', { reason })
  }
  agree(id: string, baseVersion: number, more: Partial<AgreementContent> = {}, state = 'open') {
    const content = { what: 'elke ochtend lopen', who: ['client'], lookBack: null, ...more }
    return this.post('agreements', { id, baseVersion, state, content })
  }
  decide(id: string, baseVersion: number) {
    return this.post('decisions', { id, baseVersion })
  }
  note(id: string, baseVersion: number, text: string, removed = false) {
    const note = { text, day: '2026-02-20' }
    return this.post('timeline', { id, baseVersion, typedBy: 'client', removed, note })
  }
  post(path: string, body: object) {
    return this.#browser.post(`${this.at}/${path}`, { screen: this.id, ...body })
  }
}
