import { randomUUID } from 'node:crypto'
import Fastify, { LogController } from 'fastify'
import type { FastifyInstance } from 'fastify'
import { composePlatform } from './compose.ts'
import type { PlatformParts } from './compose.ts'
import { logOptions } from './logging/log-options.ts'
import type { LogStream } from './logging/stdout-lines.ts'
import { clientRoutes } from './modules/client/routes.ts'
import { clientInRoomRoutes } from './modules/client-in-room/routes.ts'
import { consultationRoutes } from './modules/consultation/routes.ts'
import { decisionAidRoutes } from './modules/decision-aid/routes.ts'
import { healthRoutes } from './modules/health/routes.ts'
import { kioskRoutes } from './modules/kiosk/routes.ts'
import { kioskDeviceRoutes } from './modules/kiosk-device/routes.ts'
import { locationRoutes } from './modules/location/routes.ts'
import { ownInformationRoutes } from './modules/own-information/routes.ts'
import { questionnaireRoutes } from './modules/questionnaire/routes.ts'
import { responseRoutes } from './modules/response/routes.ts'
import { roomRoutes } from './modules/room/routes.ts'
import { sessionRoutes } from './modules/session/routes.ts'
import { staffRoutes } from './modules/staff/routes.ts'
import { summaryRoutes } from './modules/summary/routes.ts'
import { visitRoutes } from './modules/visit/routes.ts'
import { apiDescription } from './plugins/api-description.ts'
import { cookies } from './plugins/cookies.ts'
import { declaredRoutes } from './plugins/declared-routes.ts'
import { failures, sendFailure } from './plugins/failures.ts'
import { sendFailureBeforeRouting } from './plugins/failures-before-routing.ts'
import { headers } from './plugins/headers.ts'
import { input } from './plugins/input.ts'
import { live } from './plugins/live.ts'
import { pages } from './plugins/pages.ts'
import { preparing } from './plugins/preparing.ts'
import { rateLimits } from './plugins/rate-limits.ts'
import { requestLog } from './plugins/request-log.ts'
import { sessionTokens } from './plugins/session-tokens.ts'
import { shedding } from './plugins/shedding.ts'
import { sweeps } from './plugins/sweeps.ts'
import { signingKeys } from './session-token/signing-keys.ts'

export interface AppOptions extends PlatformParts {
  /** False while the database is not there or not up to date yet; always true unless given. */
  readonly isPrepared?: () => boolean
  /** Where log lines go; standard output unless said otherwise. */
  readonly logStream?: LogStream
}

/** The whole server but its listening: production and tests build this same one. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, clock, logStream, isPrepared = () => true } = options
  const app = Fastify({
    logger: logOptions(config.logLevel, logStream),
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    // Never taken from outside: a request must not be able to speak in another's name in the log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length === 0 ? false : [...config.trustProxy],
    bodyLimit: 512 * 1024,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: sendFailure,
    clientErrorHandler: sendFailureBeforeRouting,
  })
  const platform = composePlatform(options, app.log)
  app.decorate('platform', platform)

  // Third-party plugins
  await app.register(headers, { https: config.https })
  await app.register(cookies)
  await app.register(rateLimits)
  await app.register(shedding)

  // Own plugins
  await app.register(failures)
  await app.register(declaredRoutes)
  await app.register(requestLog)
  await app.register(preparing, { isPrepared })
  await app.register(input)
  await app.register(sessionTokens, {
    keys: signingKeys(platform.serverKeys),
    now: () => clock.now(),
  })
  await app.register(apiDescription)
  await app.register(pages)
  await app.register(live)
  await app.register(sweeps, { isPrepared })

  // Modules
  const modules = [
    healthRoutes,
    sessionRoutes,
    staffRoutes,
    locationRoutes,
    clientRoutes,
    visitRoutes,
    kioskDeviceRoutes,
    questionnaireRoutes,
    decisionAidRoutes,
    ownInformationRoutes,
    kioskRoutes,
    responseRoutes,
    consultationRoutes,
    roomRoutes,
    clientInRoomRoutes,
    summaryRoutes,
  ]
  for (const routes of modules) await app.register((instance) => Promise.resolve(routes(instance)))
  return app
}
