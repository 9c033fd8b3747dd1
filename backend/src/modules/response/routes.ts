import {
  draft,
  openDraft as toOpen,
  previous,
  previousQuery,
  saveDraft as toSave,
  saved,
  submission,
  submitted,
} from '@samen/contract/kiosk'
import type { FastifyInstance } from 'fastify'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { sourceOfToken } from '../../http/auditor.ts'
import { JsonText } from '../../http/route-schema.ts'
import { ownRoute, route } from '../../http/route.ts'
import type { SessionToken, VisitToken } from '../../session-token/claims.ts'
import { confirmedClient } from '../kiosk/policy.ts'
import { type OpenedDraft, openDraft, previousAnswer, saveDraft, submit } from './service.ts'
import { idempotencyKey, revisionAsked } from './headers.ts'

/** Drafts and handing in: what a kiosk may call for its one visit. */
export function responseRoutes(app: FastifyInstance): void {
  app.route(
    route({
      method: 'POST',
      url: '/api/kiosk/draft',
      schema: { body: toOpen, reply: draft, failures: [409] },
      policy: confirmedClient,
      audit: 'draft.open',
      handler: async ({ platform, actor, body, tx, audit, reply }) => {
        const opened = await openDraft(platform, actor, body.form, tx)
        const object = { kind: 'draft', id: `${actor.visitId}/${opened.questionnaireId}` }
        await audit({ clientId: actor.clientId, object })
        void reply.header('etag', `"${opened.revision}"`)
        return draftReply(opened)
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'PUT',
      url: '/api/kiosk/draft',
      schema: { body: toSave, reply: saved, failures: [409, 412, 428] },
      policy: confirmedClient,
      // One event per opening and leaving of a draft, not per keystroke saved.
      audit: 'none',
      handler: async ({ platform, token, body, now, request, reply }) => {
        const revision = revisionAsked(request.headers)
        const done = await saveDraft(platform, visitor(token), body, revision, now)
        void reply.header('etag', `"${done.revision}"`)
        return done
      },
    }),
  )

  app.route(
    route({
      method: 'GET',
      url: '/api/kiosk/previous',
      schema: { querystring: previousQuery, reply: previous },
      policy: confirmedClient,
      audit: 'response.read-previous',
      handler: async ({ platform, actor, query, tx, audit }) => {
        const { form, concept, instance } = query
        const place = instance === undefined ? { concept } : { concept, instance }
        await audit({ clientId: actor.clientId, object: { kind: 'visit', id: actor.visitId } })
        const found = await previousAnswer(platform, actor, form, place, tx)
        return { previous: found === null ? null : { ...found, lines: [...found.lines] } }
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'POST',
      url: '/api/kiosk/submission',
      schema: { body: submission, reply: submitted, failures: [409] },
      policy: confirmedClient,
      audit: 'response.submit',
      handler: async ({ platform, token, body, facts, request }) => {
        const who = visitor(token)
        const key = idempotencyKey(request.headers)
        return await submit(platform, who, body, key, sourceOfToken(who, facts))
      },
    }),
  )
}

/** The published version is kept as text, so that its large definition is not made again. */
function draftReply(opened: OpenedDraft): JsonText {
  const { carried, revision, baseVersion, answers, opened: asked, at } = opened
  const rest = JSON.stringify({ carried, revision, baseVersion, answers, opened: asked, at })
  return new JsonText(`{"questionnaire":${opened.questionnaire.json},${rest.slice(1)}`)
}

function visitor(token: SessionToken | null): VisitToken {
  if (token?.kind !== 'visit') throw new UnauthenticatedError()
  return token
}
