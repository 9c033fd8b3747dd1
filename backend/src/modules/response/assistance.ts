import type { AssistanceKind } from '@samen/db/schema/response'
import type { Transaction } from '@samen/db/transaction'
import { newId } from '../../ids.ts'
import { addAssistance } from './repository.ts'

/** Who helped how, and when. */
export interface Help {
  readonly organisationId: string
  readonly visitId: string
  readonly questionnaireId: string
  /** Null: with the draft; it is stamped on the version that is handed in next. */
  readonly version: number | null
  readonly staffId: string
  readonly kind: AssistanceKind
  readonly from: Date
  readonly until: Date
}

/** Stamps help on a draft or a version; it cannot be taken off again. */
export async function stampAssistance(help: Help, tx: Transaction): Promise<void> {
  await addAssistance({ ...help, id: newId(tx.now) }, tx)
}
