import { randomUUID } from 'node:crypto'
import type { Agenda, Confirmable, ConfirmedHow } from '@samen/consultation/room'
import { withContext } from '@samen/db/transaction'
import { sourceOfActor } from '../http/auditor.ts'
import { newId } from '../ids.ts'
import type { AuditSource } from '../modules/audit/event.ts'
import { confirmAsClient, confirmAsClinician } from '../modules/client-in-room/confirmation.ts'
import { disclose } from '../modules/client-in-room/disclosure.ts'
import type { RoomPlatform } from '../modules/room/access.ts'
import { closeRoom } from '../modules/room/closing.ts'
import { type FieldToSave, saveField } from '../modules/room/save-field.ts'
import { openRoom } from '../modules/room/service.ts'
import {
  type AgreementToSetDown,
  type NoteToWrite,
  setDownAgreement,
  setDownDecision,
  writeNote,
} from '../modules/room/set-down.ts'
import { reopenRoom } from '../modules/room/turn.ts'
import { addStaffSession, revokeSession } from '../modules/session/repository.ts'
import { minutesAfter } from './calendar.ts'
import type { StaffKey } from './organisation.ts'
import { colleague, type Scene } from './scene.ts'

/** Which consultation, in whose hands, with the digits of the client's slip. */
export interface Consultation {
  readonly clinician: StaffKey
  readonly clientId: string
  readonly visitId: string
  readonly roomCode: string
}

/** The screen of a clinician on which one consultation is open: a real session, without a page. */
export class ConsultationRoom {
  readonly #scene: Scene
  readonly #of: Consultation
  readonly #who: Parameters<typeof closeRoom>[1]
  readonly #platform: RoomPlatform

  private constructor(scene: Scene, of: Consultation, sessionId: string) {
    const { clinician, clientId, visitId } = of
    const { organisationId, staff, platform } = scene
    const staffId = staff[clinician]
    this.#scene = scene
    this.#of = of
    this.#who = { organisationId, sessionId, staffId, clientId, visitId, screen: randomUUID() }
    this.#platform = { ...platform, roomVault: platform.vault.room() }
  }

  /** The clinician is signed in from now until `leave`. */
  static async enter(scene: Scene, of: Consultation): Promise<ConsultationRoom> {
    const { organisationId, staff, clock, platform } = scene
    const [staffId, now] = [staff[of.clinician], clock.now()]
    const session = { organisationId, id: newId(now), staffId, expiresAt: minutesAfter(now, 120) }
    const context = { purpose: 'duty', organisationId, staffId } as const
    await withContext(platform.pool, context, now, (tx) => addStaffSession(session, tx))
    return new ConsultationRoom(scene, of, session.id)
  }

  /** What stands on the agenda. */
  async agenda(): Promise<Agenda> {
    const { clientId, visitId, screen } = this.#who
    const asked = { clientId, visitId, screen, language: 'nl' } as const
    return (await openRoom(this.#platform, this.#who, asked, this.#source())).room.agenda
  }

  /** Saves a field that nobody wrote in before. */
  async write(name: string, value: FieldToSave['value']): Promise<void> {
    await saveField(this.#platform, this.#who, { name, value, base: 0 }, this.#source())
  }

  async agree(agreement: AgreementToSetDown): Promise<void> {
    await setDownAgreement(this.#platform, this.#who, agreement, this.#source())
  }

  /** Sets down the sheet as it is written. */
  async decide(id: string, baseVersion: number): Promise<void> {
    await setDownDecision(this.#platform, this.#who, { id, baseVersion }, this.#source())
  }

  async note(note: NoteToWrite): Promise<void> {
    await writeNote(this.#platform, this.#who, note, this.#source())
  }

  /** The client opens an answer of this visit's preparation, with the digits of the slip. */
  async openAnswer(questionnaireId: string, place: string): Promise<void> {
    const { platform } = this.#scene
    const asked = { ofVisitId: this.#of.visitId, questionnaireId, place }
    await disclose(platform, this.#who, this.#of.roomCode, asked, this.#source('self'))
  }

  async clientSaysYes(what: Confirmable, how: ConfirmedHow): Promise<void> {
    const yes = { ...what, how, roomCode: this.#of.roomCode }
    await confirmAsClient(this.#scene.platform, this.#who, yes, this.#source('self'))
  }

  async clinicianSaysYes(what: Confirmable): Promise<void> {
    await confirmAsClinician(this.#scene.platform, this.#who, what, this.#source())
  }

  async close(): Promise<void> {
    await closeRoom(this.#platform, this.#who, this.#source())
  }

  async reopen(reason: string): Promise<void> {
    await reopenRoom(this.#platform, this.#who, reason, this.#source())
  }

  /** Ends the session: nobody holds its token after the story. */
  async leave(): Promise<void> {
    const { organisationId, sessionId, staffId } = this.#who
    const { platform, clock } = this.#scene
    const context = { purpose: 'duty', organisationId, staffId } as const
    await withContext(platform.pool, context, clock.now(), (tx) =>
      revokeSession(organisationId, sessionId, tx),
    )
  }

  #source(ground: AuditSource['ground'] = 'care_relation'): AuditSource {
    const actor = colleague(this.#scene, this.#of.clinician)
    const facts = { requestId: randomUUID(), now: this.#scene.clock.now(), ground }
    const source = sourceOfActor(actor, facts)
    if (source === null) throw new TypeError('somebody of staff is of an organisation')
    return source
  }
}
