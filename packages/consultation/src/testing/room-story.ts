import type { AgreementContent, AgreementVersion } from '../agreement/agreement.ts'
import type { Confirmation } from '../decision/confirmation.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import { sheetToSetDown } from '../decision/decided-medicine.ts'
import { sheetFrom } from '../decision/sheet.ts'
import { sheetProblems } from '../decision/sheet-problems.ts'
import { writtenSince } from '../decision/written-since.ts'
import { confirmProblem } from '../decision/standing.ts'
import type { SharedResponse } from '../response.ts'
import { carriedFor } from '../room/carried-for.ts'
import type { Disclosure } from '../room/disclosure.ts'
import type { FieldKind, FieldValues, RoomField } from '../room/field.ts'
import type { RoomInput, RoomSnapshot } from '../room/room-input.ts'
import { roomOf } from '../room/room-of.ts'
import type { RoomEvent } from '../room/room.ts'
import type { ClientNote, TimelineEntry } from '../timeline/entry.ts'
import { questionnaire } from './story.ts'

interface Held {
  readonly id: string
  readonly day: string
  readonly fields: Map<string, RoomField>
  readonly events: RoomEvent[]
  readonly snapshots: RoomSnapshot[]
  /** Goes up with everything that is written. */
  revision: number
}

/** Consultations as they are held: what is called here is kept the way the server keeps it. */
export class RoomStory {
  readonly responses: SharedResponse[] = []
  readonly agreements: AgreementVersion[] = []
  readonly decisions: DecisionVersion[] = []
  readonly confirmations: Confirmation[] = []
  readonly disclosures: Disclosure[] = []
  readonly timeline: TimelineEntry[] = []
  readonly #visits: Held[] = []
  #moment = 0
  #today = ''

  /** The client hands in something; the visit of that day need not have begun. */
  handIn(...responses: readonly SharedResponse[]): void {
    this.responses.push(...responses)
  }

  /** The next consultation begins; what comes after is written in it. */
  visit(day: string): void {
    const nothing = { fields: new Map(), events: [], snapshots: [], revision: 0 }
    this.#visits.push({ id: `visit-${day}`, day, ...nothing })
    this.#today = day
  }

  /** An earlier consultation is written in again; on its own day, or on a later one. */
  reopen(day: string, today = day): void {
    const at = this.#visits.findIndex((one) => one.day === day)
    this.#visits.push(...this.#visits.splice(at, 1))
    this.#today = today
  }

  write<K extends FieldKind>(name: string, value: FieldValues[K]): void {
    const revision = this.#raise()
    this.#now.fields.set(name, { name, value, revision, savedAt: this.#at() })
  }

  happens(kind: RoomEvent['kind'], reason?: string): void {
    const why = reason === undefined ? {} : { reason }
    const { events, fields, snapshots } = this.#now
    const at = this.#at()
    events.push({ kind, at, name: 'Anna', ...why })
    if (kind === 'reopened') snapshots.push({ at, fields: [...fields.values()] })
  }

  agree(id: string, what: string, more: Partial<AgreementVersion> = {}): void {
    const content: AgreementContent = { what, who: ['client'], lookBack: null }
    const next = this.#next(this.agreements, id)
    this.agreements.push({ ...next, day: this.#today, state: 'open', content, ...more })
  }

  /** Sets the sheet down as it is written; what is missing keeps it from that. */
  decide(id: string) {
    const before = this.decisions.findLast((one) => one.id === id)
    const { id: visitId, fields } = this.#now
    const fresh = writtenSince([...fields.values()], before, visitId)
    const sheet = sheetToSetDown(sheetFrom(id, fresh, before?.sheet))
    const problems = sheetProblems(sheet)
    if (problems.length === 0) {
      const revision = this.#raise()
      this.decisions.push({ ...this.#next(this.decisions, id), day: this.#today, revision, sheet })
    }
    return problems
  }

  /** @returns why not, or null. */
  confirm(party: Confirmation['party'], of: Confirmation['of'], id: string, version?: number) {
    const versions: readonly { readonly id: string }[] =
      of === 'agreement' ? this.agreements : this.decisions
    const newest = versions.filter((one) => one.id === id).length
    const what = { of, id, version: version ?? newest }
    const problem = confirmProblem(party, what, newest, this.confirmations)
    if (problem === null)
      this.confirmations.push({ ...what, party, how: 'here', at: this.#at(), name: 'Anna' })
    return problem
  }

  /** The client opens an answer to tell about, with the words that were sealed apart. */
  open(key: string, line: string, version = 1): void {
    const answer = { key, topic: key, question: `${key}?`, lines: [line] }
    const from = { visitId: this.#now.id, questionnaireId: 'full', version }
    this.disclosures.push({ ...from, key, at: this.#at(), name: 'Anna', answer })
  }

  note(id: string, note: ClientNote, removed = false): void {
    this.timeline.push({ ...this.#next(this.timeline, id), typedBy: 'client', removed, note })
  }

  room() {
    return roomOf({ ...this.input(), earlier: this.input().earlier.slice(0, -1) })
  }

  /** What the questionnaire of a next visit would ask about. */
  next() {
    return carriedFor(this.input())
  }

  /** All visits are earlier ones here: as the visit after this one sees it. */
  input(): RoomInput {
    const { id, day, fields, events, snapshots } = this.#now
    return {
      visit: { id, day },
      questionnaire,
      language: 'nl',
      responses: this.responses,
      fields: [...fields.values()],
      earlier: this.#visits.map((one) => ({ ...one, fields: [...one.fields.values()] })),
      agreements: this.agreements,
      decisions: this.decisions,
      confirmations: this.confirmations,
      disclosures: this.disclosures,
      timeline: this.timeline,
      events,
      snapshots,
    }
  }

  get #now(): Held {
    const now = this.#visits.at(-1)
    if (now === undefined) throw new Error('no visit has begun in the story')
    return now
  }

  /** What every next version has. */
  #next(versions: readonly { readonly id: string }[], id: string) {
    const version = versions.filter((one) => one.id === id).length + 1
    return { id, version, visitId: this.#now.id, writtenAt: this.#at() }
  }

  #raise(): number {
    return (this.#now.revision += 1)
  }

  #at(): string {
    this.#moment += 1
    return new Date(Date.UTC(2026, 0, 1) + this.#moment * 1000).toISOString()
  }
}
