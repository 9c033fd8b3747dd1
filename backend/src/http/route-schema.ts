import { failure } from '@samen/contract/common'
import type { DeepReadonly } from '@samen/contract/common'
import type { z } from 'zod'
import type { EventStream } from '../live/event-stream.ts'
import type { FileReply } from './file-reply.ts'
import type { Asked } from './policy.ts'

export interface RouteSchema {
  readonly params?: z.ZodType
  readonly querystring?: z.ZodType
  readonly body?: z.ZodType
  /** The answer when all is well. */
  readonly reply: z.ZodType
  /** 200 unless said otherwise. */
  readonly status?: 200 | 201
  /** Failures beside those that every route can have. */
  readonly failures?: readonly (409 | 412 | 428)[]
}

type Part<S extends RouteSchema, K extends keyof RouteSchema> = S[K] extends z.ZodType
  ? z.output<S[K]>
  : undefined

/** What a route with this schema is asked. */
export interface AskedBy<S extends RouteSchema> extends Asked {
  readonly params: Part<S, 'params'>
  readonly query: Part<S, 'querystring'>
  readonly body: Part<S, 'body'>
}

/** JSON that is text already, sent as it is; for what is kept in that form. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
export type ReplyOf<S extends RouteSchema> =
  | DeepReadonly<z.input<S['reply']>>
  | JsonText
  | FileReply
  /** Sent as it comes, until either side ends it. */
  | EventStream

const always = [400, 401, 403, 404, 413, 415, 422, 429, 500, 503] as const

/** The schema as Fastify and the API's description know it: every answer the route can give. */
export function toFastifySchema(schema: RouteSchema): Record<string, unknown> {
  const response: Record<number, z.ZodType> = { [schema.status ?? 200]: schema.reply }
  for (const status of [...always, ...(schema.failures ?? [])]) response[status] = failure
  return {
    ...(schema.params === undefined ? {} : { params: schema.params }),
    ...(schema.querystring === undefined ? {} : { querystring: schema.querystring }),
    ...(schema.body === undefined ? {} : { body: schema.body }),
    response,
  }
}
