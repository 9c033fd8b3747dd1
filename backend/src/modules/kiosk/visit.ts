import type { ClientPreferences } from '@samen/db/schema/client'
import type { Transaction } from '@samen/db/transaction'
import { NotFoundError } from '../../errors/errors.ts'
import type { ClientActor } from '../../http/actor.ts'
import type { Platform } from '../../platform.ts'
import { callingName } from '../client/service.ts'
import type { AskedForm } from '../questionnaire/asked.ts'
import { afterwards } from './afterwards.ts'
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
  const drafts = await findDrafts(actor, tx)
  const submitted = await findSubmitted(actor, tx)
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
    drafts: drafts.filter(isPreparation).map(({ form: of, savedAt }) => ({
      form: of,
      savedAt: savedAt.toISOString(),
    })),
    submitted: submitted.filter(isPreparation).map(({ form: of, version, submittedAt }) => ({
      form: of,
      version,
      submittedAt: submittedAt.toISOString(),
    })),
    closed: visit.closed,
    after: visit.closed,
    beside: besideOf(drafts, submitted),
    ...(await afterwards(platform, actor, visit, tx)),
  }
}

const isPreparation = <T extends { readonly form: AskedForm }>(
  of: T,
): of is T & { readonly form: 'easy' | 'full' } => of.form === 'easy' || of.form === 'full'

/** What is filled in beside the preparation: decision aids, and the questions for afterwards. */
function besideOf(
  drafts: readonly { readonly form: AskedForm; readonly savedAt: Date }[],
  submitted: readonly { readonly form: AskedForm; readonly submittedAt: Date }[],
) {
  const forms = new Set([...drafts, ...submitted].map(({ form }) => form))
  return [...forms]
    .filter((form) => !isPreparation({ form }))
    .map((form) => ({
      form,
      savedAt: drafts.find((draft) => draft.form === form)?.savedAt.toISOString() ?? null,
      submittedAt:
        submitted.find((response) => response.form === form)?.submittedAt.toISOString() ?? null,
    }))
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
