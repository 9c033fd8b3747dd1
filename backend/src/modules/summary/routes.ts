import { summaryParts } from '@samen/consultation/summary'
import { roomParams, summaryPdfReply, summaryQuery, summaryReply } from '@samen/contract/room'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { UnauthenticatedError } from '../../errors/errors.ts'
import { sourceOfToken } from '../../http/auditor.ts'
import { FileReply } from '../../http/file-reply.ts'
import type { OwnHandling } from '../../http/route.ts'
import { ownRoute } from '../../http/route.ts'
import { JsonText } from '../../http/route-schema.ts'
import { Typesetter } from '../../paper/typesetter.ts'
import { clinicianOfClient } from '../consultation/policy.ts'
import { paperOf } from './paper.ts'
import { type AskedSummary, type MadeSummary, makeSummary } from './service.ts'

type Query = z.output<typeof summaryQuery>

/** The paper to take home: as text to choose from, and as a PDF that a screen reader reads. */
export function summaryRoutes(app: FastifyInstance): void {
  const { pool, questionnaires, live, vault } = app.platform
  const platform = { pool, questionnaires, live, roomVault: vault.room() }
  const typesetter = new Typesetter()
  app.addHook('onClose', () => typesetter.close())

  const make = (handling: Pick<OwnHandling<Asked>, 'params' | 'query' | 'token' | 'facts'>) => {
    const { params, query, token, facts } = handling
    if (token?.kind !== 'staff') throw new UnauthenticatedError()
    const asked = { ...params, ...choicesOf(query) }
    return makeSummary(platform, token, asked, sourceOfToken(token, facts))
  }

  app.route(
    ownRoute({
      method: 'GET',
      url: '/api/clients/:clientId/visits/:visitId/summary',
      schema: { params: roomParams, querystring: summaryQuery, reply: summaryReply },
      policy: clinicianOfClient,
      audit: 'summary.make',
      handler: async (handling) => {
        const { summary }: MadeSummary = await make(handling)
        typesetter.prepare()
        return new JsonText(JSON.stringify({ summary }))
      },
    }),
  )

  app.route(
    ownRoute({
      method: 'GET',
      url: '/api/clients/:clientId/visits/:visitId/summary.pdf',
      schema: { params: roomParams, querystring: summaryQuery, reply: summaryPdfReply },
      policy: clinicianOfClient,
      audit: 'summary.make',
      handler: async (handling) => {
        const { summary, day } = await make(handling)
        const pdf = await typesetter.set(paperOf(summary, handling.now))
        return new FileReply(pdf, 'application/pdf', `gesprek-${day}.pdf`)
      },
    }),
  )
}

interface Asked {
  readonly params: typeof roomParams
  readonly querystring: typeof summaryQuery
  readonly reply: typeof summaryReply
}

function choicesOf({ language, parts }: Query): Pick<AskedSummary, 'language' | 'parts'> {
  const picked = parts?.split(',')
  return {
    language: language ?? null,
    parts: picked === undefined ? null : summaryParts.filter((part) => picked.includes(part)),
  }
}
