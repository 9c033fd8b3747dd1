import type { ClientPreferences } from '@samen/db/schema/client'
import type { Transaction } from '@samen/db/transaction'
import { NotFoundError } from '../../errors/errors.ts'
import type { ClientActor } from '../../http/actor.ts'
import type { Platform } from '../../platform.ts'
import { callingName } from '../client/service.ts'
import {
  findDrafts,
  findReaders,
  findSubmitted,
  findVisit,
  setPreferences,
} from './repository-visit.ts'

const textSizes = ['normal', 'large', 'largest'] as const
const languages = ['nl', 'en'] as const

/** What the start of the preparation shows. */
export async function visitAtKiosk(platform: Platform, actor: ClientActor, tx: Transaction) {
  const visit = await findVisit(actor, tx)
  if (visit === null) throw new NotFoundError()
  const { language, textSize, form } = visit.preferences
  return {
    callingName: await callingName(actor.clientId, platform.vault, tx),
    startsAt: visit.startsAt.toISOString(),
    timeZone: visit.timeZone,
    readers: [...(await findReaders(actor, tx))],
    clinician: visit.clinician,
    phone: visit.phone,
    preferences: {
      language: languages.find((known) => known === language) ?? null,
      textSize: textSizes.find((known) => known === textSize) ?? null,
      form: form ?? null,
    },
    drafts: (await findDrafts(actor, tx)).map((draft) => ({
      form: draft.form,
      savedAt: draft.savedAt.toISOString(),
    })),
    submitted: (await findSubmitted(actor, tx)).map((response) => ({
      form: response.form,
      version: response.version,
      submittedAt: response.submittedAt.toISOString(),
    })),
    closed: visit.closed,
  }
}

/** Remembers how the client likes the kiosk; what is not named stays. */
export async function changePreferences(
  actor: ClientActor,
  change: ClientPreferences,
  tx: Transaction,
): Promise<void> {
  const visit = await findVisit(actor, tx)
  if (visit === null) throw new NotFoundError()
  await setPreferences(actor, { ...visit.preferences, ...change }, tx)
}
