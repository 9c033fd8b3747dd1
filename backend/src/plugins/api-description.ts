import swagger from '@fastify/swagger'
import fp from 'fastify-plugin'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { anyone } from '../http/policy.ts'

/** `/api/openapi.json`, made of the contract's schemas, with each route's policy and audit action. */
export const apiDescription = fp(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Samen keuzes maken', version: '0.1.0' },
      },
      transform: (document) => {
        const { config } = document.route
        const transformed = jsonSchemaTransform(document)
        return {
          ...transformed,
          schema: {
            ...transformed.schema,
            'x-policy': config?.policy?.name,
            'x-audit': config?.audit,
          },
        }
      },
    })
    app.get(
      '/api/openapi.json',
      { config: { policy: anyone, audit: 'none' }, schema: { hide: true } },
      (_request, reply) => {
        void reply.header('cache-control', 'no-store').send(app.swagger())
      },
    )
  },
  { name: 'api-description', dependencies: ['declared-routes'] },
)
