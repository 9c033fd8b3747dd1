import { DatabaseUnavailableError } from '@samen/db/errors'
import fp from 'fastify-plugin'
import { sweep } from '../sweeps/sweep.ts'

/** Milliseconds between two sweeps: midnight is at most this late. */
const every = 60_000

/** Sweeps when the server begins to listen, and every minute; what runs is finished before it closes. */
export const sweeps = fp<{ readonly isPrepared: () => boolean }>(
  (app, { isPrepared }, done) => {
    let timer: NodeJS.Timeout | undefined
    let running: Promise<void> | undefined
    const run = async (): Promise<void> => {
      if (!isPrepared()) return
      try {
        await sweep(app.platform)
      } catch (error) {
        // Of a database that is away other lines tell; the next sweep does what this one did not.
        if (!(error instanceof DatabaseUnavailableError))
          app.log.error({ err: error }, 'a sweep failed')
      }
    }
    const start = (): void => {
      running ??= run().finally(() => (running = undefined))
    }
    app.addHook('onListen', (next) => {
      start()
      timer = setInterval(start, every).unref()
      next()
    })
    app.addHook('preClose', (next) => {
      clearInterval(timer)
      next()
    })
    app.addHook('onClose', async () => {
      await running
    })
    done()
  },
  { name: 'sweeps' },
)
