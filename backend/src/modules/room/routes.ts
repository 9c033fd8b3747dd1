import { done } from '@samen/contract/common'
import {
  closeRoom as closing,
  fieldSaved,
  reopenRoom as reopening,
  roomParams as params,
  roomQuery,
  roomReply,
  saveField as saving,
  setDown,
  setDownAgreement as agreement,
  setDownDecision as decision,
  takeOver as takingOver,
  writeNote as note,
} from '@samen/contract/room'
import type { FieldKind, FieldValues } from '@samen/consultation/room'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { type RequestFacts, sourceOfToken } from '../../http/auditor.ts'
import { revisionAsked } from '../response/headers.ts'
import { JsonText } from '../../http/route-schema.ts'
import { ownRoute } from '../../http/route.ts'
import type { SessionToken } from '../../session-token/claims.ts'
import type { AuditSource } from '../audit/event.ts'
import { clinicianOfClient } from '../consultation/policy.ts'
import type { RoomOf, RoomPlatform } from './access.ts'
import { closeRoom } from './closing.ts'
import type { Writer } from './repository-write.ts'
import { saveField } from './save-field.ts'
import { openRoom } from './service.ts'
import { setDownAgreement, setDownDecision, writeNote } from './set-down.ts'
import { streamRoom } from './stream.ts'
import { reopenRoom, takeOver } from './turn.ts'

const at = '/api/clients/:clientId/visits/:visitId'
const policy = clinicianOfClient

/** Which screen of whom, in which room. @throws UnauthenticatedError */
function inRoom(
  token: SessionToken | null,
  facts: RequestFacts,
  { clientId, visitId }: RoomOf,
  screen: string,
): { readonly who: Writer; readonly source: AuditSource } {
  if (token?.kind !== 'staff') throw new UnauthenticatedError()
  const { organisationId, sessionId, staffId } = token
  const who = { organisationId, sessionId, staffId, clientId, visitId, screen }
  return { who, source: sourceOfToken(token, facts) }
}

/** What client and clinician write together; what only the client may do there is not here. */
export function roomRoutes(app: FastifyInstance): void {
  const { pool, questionnaires, live, vault } = app.platform
  const platform: RoomPlatform = { pool, questionnaires, live, roomVault: vault.room() }

  app.route(
    ownRoute({
      method: 'GET',
      url: `${at}/room`,
      schema: { params, querystring: roomQuery, reply: roomReply },
      policy,
      audit: 'room.open',
      handler: async ({ params: of, query: { screen, language = 'nl' }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        const reply = await openRoom(platform, who, { ...of, screen, language }, source)
        // Typed by `Room`; a second look at all of it by Zod would cost more than the rest.
        return new JsonText(JSON.stringify(reply))
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'GET',
      url: `${at}/room/stream`,
      schema: { params, querystring: roomQuery, reply: z.string() },
      policy,
      audit: 'room.open',
      handler: async ({ params: of, query: { screen, language = 'nl' }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        return await streamRoom(platform, who, { ...of, screen, language }, source)
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'PUT',
      url: `${at}/room/field`,
      schema: { params, body: saving, reply: fieldSaved, failures: [409, 412, 428] },
      policy,
      audit: 'room.write',
      handler: async ({ params: of, body: { screen, name, value }, token, facts, request }) => {
        const base = revisionAsked(request.headers)
        const { who, source } = inRoom(token, facts, of, screen)
        // The contract checked it to be what a field of this name holds.
        const checked = value as FieldValues[FieldKind]
        return { revision: await saveField(platform, who, { name, value: checked, base }, source) }
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/room/writer`,
      schema: { params, body: takingOver, reply: done, failures: [409] },
      policy,
      audit: 'room.take-over',
      handler: async ({ params: of, body: { screen }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        await takeOver(platform, who, source)
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/room/close`,
      schema: { params, body: closing, reply: done, failures: [409] },
      policy,
      audit: 'consultation.close',
      handler: async ({ params: of, body: { screen }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        await closeRoom(platform, who, source)
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/room/reopen`,
      schema: { params, body: reopening, reply: done, failures: [409] },
      policy,
      audit: 'consultation.reopen',
      handler: async ({ params: of, body: { screen, reason }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        await reopenRoom(platform, who, reason, source)
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/agreements`,
      schema: { params, body: agreement, reply: setDown, status: 201, failures: [409] },
      policy,
      audit: 'agreement.set-down',
      handler: async ({ params: of, body: { screen, ...content }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        return { version: await setDownAgreement(platform, who, content, source) }
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/decisions`,
      schema: { params, body: decision, reply: setDown, status: 201, failures: [409] },
      policy,
      audit: 'decision.set-down',
      handler: async ({ params: of, body: { screen, ...base }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        return { version: await setDownDecision(platform, who, base, source) }
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/timeline`,
      schema: { params, body: note, reply: setDown, status: 201, failures: [409] },
      policy,
      audit: 'note.write',
      handler: async ({ params: of, body: { screen, ...written }, token, facts }) => {
        const { who, source } = inRoom(token, facts, of, screen)
        return { version: await writeNote(platform, who, written, source) }
      },
    }),
  )
}
