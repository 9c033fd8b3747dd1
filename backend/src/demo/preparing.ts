import { randomUUID } from 'node:crypto'
import { withContext } from '@samen/db/transaction'
import { evaluate } from '@samen/questionnaire/domain'
import type { ClientActor } from '../http/actor.ts'
import { sourceOfActor } from '../http/auditor.ts'
import { leave } from '../modules/kiosk/leave.ts'
import { changePreferences } from '../modules/kiosk/visit.ts'
import {
  type OpenedDraft,
  openDraft,
  saveDraft,
  stampAssistance,
  stillAsked,
  submit,
} from '../modules/response/service.ts'
import { minutesAfter } from './calendar.ts'
import type { Amendment, FilledIn, Help } from './client.ts'
import { fillIn } from './filled-in.ts'
import type { Said } from './said.ts'
import type { Scene } from './scene.ts'
import type { WaitingRoom } from './waiting-room.ts'

export interface Preparing {
  readonly code: string
  readonly filledIn: FilledIn
  /** Handed in, or left as a draft. */
  readonly state: 'begun' | 'submitted'
  readonly amendments?: readonly Amendment[]
  /** When the client sits down; every moment lies before the session would end. */
  readonly moments: Moments
}
export interface Moments {
  readonly begins: Date
  readonly handsIn: Date
  /** One for each amendment. */
  readonly amends: readonly Date[]
  readonly leaves: Date
}

/** A client prepares at the kiosk, from the code to leaving the screen. */
export async function prepare(scene: Scene, room: WaitingRoom, told: Preparing): Promise<void> {
  const { filledIn, moments, amendments = [] } = told
  scene.clock.goTo(moments.begins)
  const client = await room.seat(told.code)
  await room.does(client, 'client.set-preferences', async (tx, actor, audit) => {
    const { language = 'nl', form } = filledIn
    await changePreferences(actor, { language, form }, tx)
    await audit({ clientId: actor.clientId })
  })
  const draft = await open(scene, room, client, filledIn.form)
  scene.clock.goTo(moments.handsIn)
  for (const kind of filledIn.helped ?? []) await stamp(scene, client, draft, kind, moments)
  if (told.state === 'begun') await keep(scene, client, draft, filledIn)
  else await handIn(scene, client, draft, filledIn.form, filledIn.answers)
  for (const [index, { answers }] of amendments.entries()) {
    scene.clock.goTo(moments.amends[index] ?? moments.handsIn)
    const changing = await open(scene, room, client, filledIn.form)
    await handIn(scene, client, changing, filledIn.form, answers)
  }
  scene.clock.goTo(moments.leaves)
  await room.does(client, 'kiosk.leave', (tx, actor, audit) => leave(actor, audit, tx))
}

function open(
  { platform }: Scene,
  room: WaitingRoom,
  client: ClientActor,
  form: FilledIn['form'],
): Promise<OpenedDraft> {
  return room.does(client, 'draft.open', async (tx, actor, audit) => {
    const draft = await openDraft(platform, actor, form, tx)
    const object = { kind: 'draft', id: `${actor.visitId}/${draft.questionnaireId}` }
    await audit({ clientId: actor.clientId, object })
    return draft
  })
}

async function handIn(
  { platform, clock }: Scene,
  client: ClientActor,
  draft: OpenedDraft,
  form: FilledIn['form'],
  said: readonly Said[],
): Promise<void> {
  const facts = { requestId: randomUUID(), now: clock.now(), ground: 'self' } as const
  const source = sourceOfActor(client, facts)
  if (source === null) return
  const { answers, opened } = after(draft, said)
  const submission = { form, baseVersion: draft.baseVersion, answers, opened }
  await submit(platform, client, submission, randomUUID(), source)
}

async function keep(
  { platform, clock }: Scene,
  client: ClientActor,
  draft: OpenedDraft,
  { form, answers: said }: FilledIn,
): Promise<void> {
  const { answers, opened } = after(draft, said)
  const toSave = { form, answers, opened, at: draft.at }
  await saveDraft(platform, client, toSave, draft.revision, clock.now())
}

function after({ questionnaire, carried, ...draft }: OpenedDraft, said: readonly Said[]) {
  const { definition } = questionnaire.published
  const { answers } = evaluate(definition, draft, carried, 'nl')
  const filledIn = fillIn(definition, said, { answers, opened: draft.opened })
  // On the days after the story's today, a decision that was looked back on is not asked about again.
  return { ...filledIn, answers: stillAsked(definition, filledIn.answers, carried) }
}

/** Noor sat beside the client from the beginning until now. */
async function stamp(
  { platform, clock, staff }: Scene,
  { organisationId, visitId }: ClientActor,
  { questionnaireId }: OpenedDraft,
  kind: Help,
  { begins }: Moments,
): Promise<void> {
  const context = { purpose: 'duty', organisationId, staffId: staff.noor } as const
  const until = clock.now()
  const help = { organisationId, visitId, questionnaireId, version: null, kind, until }
  await withContext(platform.pool, context, until, (tx) =>
    stampAssistance({ ...help, staffId: staff.noor, from: begins }, tx),
  )
}

/** Around a visit of the past: half an hour before it, within one session. */
export function momentsBefore(startsAt: Date): Moments {
  return {
    begins: minutesAfter(startsAt, -26),
    handsIn: minutesAfter(startsAt, -18),
    amends: [minutesAfter(startsAt, -15), minutesAfter(startsAt, -13)],
    leaves: minutesAfter(startsAt, -12),
  }
}
