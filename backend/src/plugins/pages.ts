import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { NotFoundError } from '../errors/errors.ts'
import { anyone } from '../http/policy.ts'

const built = fileURLToPath(new URL('../../../frontend/dist', import.meta.url))
const declared = {
  config: { policy: anyone, audit: 'none', needsNoDatabase: true },
  schema: { hide: true },
} as const
const methods = ['GET', 'HEAD']

const page = (reply: FastifyReply, name: string): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile(name)

/**
 * The screens, as the frontend's build left them, compressed already. Names in /assets hold a hash of
 * what is in them and never change; a page is asked for anew each time.
 */
export const pages = fp<{ readonly folder?: string }>(
  async (app, { folder = built }) => {
    await app.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      index: false,
      dotfiles: 'deny',
      cacheControl: false,
    })
    app.route<{ Params: { '*': string } }>({
      method: methods,
      url: '/assets/*',
      ...declared,
      handler: (request, reply) =>
        reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .sendFile(`assets/${request.params['*']}`),
    })
    app.route({
      method: methods,
      url: '/kiosk',
      ...declared,
      handler: (_request, reply) => page(reply, 'kiosk.html'),
    })
    // The staff screens find their own way from the address.
    app.route<{ Params: { '*': string } }>({
      method: methods,
      url: '/*',
      ...declared,
      handler: (request, reply) => {
        const name = request.params['*']
        if (/^(?:api|health)(?:\/|$)/.test(name)) throw new NotFoundError()
        return page(reply, name.includes('.') ? name : 'index.html')
      },
    })
  },
  { name: 'pages', dependencies: ['declared-routes'] },
)
