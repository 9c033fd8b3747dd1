import fp from 'fastify-plugin'
import type { FastifyRequest } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { safeParse } from 'zod/v4/core'
import type { $ZodType } from 'zod/v4/core'
import { MalformedError } from '../errors/errors.ts'
import { parseJsonBody } from '../http/json-body.ts'
import { refuseUnsafeText } from '../http/safe-text.ts'
import { toFailure } from '../http/validation.ts'
import type { RequestPart } from '../http/validation.ts'

const parts: Readonly<Record<string, RequestPart>> = {
  body: 'body',
  querystring: 'querystring',
  params: 'params',
  headers: 'headers',
}

/**
 * Everything that comes in goes through here: JSON only, safe text only, and Zod for all shapes.
 * Fastify's own Ajv is not used: it turns null into 0 and drops unknown fields.
 */
export const input = fp(
  (app, _options, done) => {
    app.removeAllContentTypeParsers()
    const parse = app.getDefaultJsonParser('error', 'error')
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      (request: FastifyRequest, bytes: Buffer, parsed) => {
        try {
          parsed(
            null,
            parseJsonBody(bytes, (text) => parseSafely(parse, request, text)),
          )
        } catch (error) {
          parsed(error instanceof Error ? error : new MalformedError('malformed-json'))
        }
      },
    )
    app.addHook('preValidation', (request, _reply, next) => {
      try {
        refuseUnsafeText(request.params)
        refuseUnsafeText(request.query)
        next()
      } catch (error) {
        next(error instanceof Error ? error : new MalformedError())
      }
    })
    app.setValidatorCompiler<$ZodType>(({ schema, httpPart }) => {
      const part = parts[httpPart ?? 'body'] ?? 'body'
      return (data: unknown) => {
        const result = safeParse(schema, data)
        return result.success
          ? { value: result.data }
          : { error: toFailure(result.error, part, data) }
      }
    })
    app.setSerializerCompiler(serializerCompiler)
    done()
  },
  { name: 'input' },
)

type JsonParser = ReturnType<Parameters<Parameters<typeof fp>[0]>[0]['getDefaultJsonParser']>

/** Fastify's parser refuses poisoned keys (secure-json-parse) and calls back before it returns. */
function parseSafely(parse: JsonParser, request: FastifyRequest, text: string): unknown {
  let outcome: { error: Error | null; value: unknown } | undefined
  void parse(request, text, (error, value: unknown) => {
    outcome = { error, value }
  })
  if (outcome === undefined || outcome.error !== null) throw new MalformedError('malformed-json')
  return outcome.value
}
