import { done } from '@samen/contract/common'
import { claimed, session } from '@samen/contract/kiosk'
import {
  claimInRoom as toClaim,
  confirm,
  disclose as toDisclose,
  roomParams as params,
} from '@samen/contract/room'
import type { FastifyInstance } from 'fastify'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { sourceOfToken } from '../../http/auditor.ts'
import { ownRoute } from '../../http/route.ts'
import type { SessionToken } from '../../session-token/claims.ts'
import { claimInRoom, renewInRoom } from '../kiosk/in-room.ts'
import type { RoomOf } from '../room/access.ts'
import { confirmAsClient, confirmAsClinician } from './confirmation.ts'
import { disclose } from './disclosure.ts'
import { clientInRoom } from './policy.ts'

const at = '/api/clients/:clientId/visits/:visitId'

/** What the client does in the room; and the clinician's yes, which comes after theirs. */
export function clientInRoomRoutes(app: FastifyInstance): void {
  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/disclosure`,
      schema: { params, body: toDisclose, reply: done, failures: [409] },
      policy: clientInRoom,
      audit: 'answer.disclose',
      handler: async ({ platform, params: of, body, token, facts }) => {
        const { roomCode, ofVisitId = of.visitId, questionnaireId, place } = body
        const who = inRoom(token, of)
        const asked = { ofVisitId, questionnaireId, place }
        await disclose(platform, who, roomCode, asked, sourceOfToken(who.token, facts))
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/confirmations`,
      schema: { params, body: confirm, reply: done, failures: [409] },
      policy: clientInRoom,
      audit: 'written.confirm',
      handler: async ({ platform, params: of, body, token, facts }) => {
        const who = inRoom(token, of)
        const source = sourceOfToken(who.token, facts)
        const { of: kind, id, version } = body
        const what = { of: kind, id, version }
        if (body.party === 'client') {
          const { roomCode, how } = body
          await confirmAsClient(platform, who, { ...what, roomCode, how }, source)
        } else {
          const own = { ...source, ground: 'care_relation' } as const
          await confirmAsClinician(platform, who, what, own)
        }
        return null
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/client-screen`,
      schema: { params, body: toClaim, reply: claimed },
      policy: clientInRoom,
      audit: 'client-screen.open',
      handler: async ({ platform, params: of, body, token, facts, reply }) => {
        const who = inRoom(token, of)
        const source = sourceOfToken(who.token, facts)
        const opened = await claimInRoom(platform, who, body.code, source)
        await app.sessionTokens.set(reply, { kind: 'visit', ...opened.session })
        return { callingName: opened.callingName }
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: `${at}/client-screen/renewal`,
      schema: { params, reply: session },
      policy: clientInRoom,
      audit: 'client-screen.renew',
      handler: async ({ platform, params: of, token, facts, request }) => {
        const who = inRoom(token, of)
        const clientToken = () => app.sessionTokens.verify('visit', request)
        const source = sourceOfToken(who.token, facts)
        const expiresAt = await renewInRoom(platform, who, clientToken, source)
        return { expiresAt: expiresAt.toISOString() }
      },
    }),
  )
}

function inRoom(token: SessionToken | null, { clientId, visitId }: RoomOf) {
  if (token?.kind !== 'staff') throw new UnauthenticatedError()
  const { organisationId, sessionId, staffId } = token
  return { organisationId, sessionId, staffId, clientId, visitId, token }
}
