import type { Source } from '@samen/consultation'

// Every address of the staff screens, of pages and of the API, is made here.

const segment = encodeURIComponent

function query(values: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** What a person sees in the address bar. */
export const pages = {
  home: '/',
  client: (
    clientId: string,
    visitId?: string,
    place: Readonly<Record<string, string | undefined>> = {},
  ) => `/clients/${segment(clientId)}${query({ visit: visitId, ...place })}`,
  reception: '/reception',
  kiosks: '/admin/kiosks',
  staff: '/admin/staff',
  questionnaires: '/admin/questionnaires',
  decisionAids: '/admin/decision-aids',
  ownInformation: '/admin/own-information',
} as const

/** What the screens call. */
export const api = {
  session: '/api/session',
  visits: (day?: string, locationId?: string) => `/api/visits${query({ day, locationId })}`,
  visitCode: (visitId: string) => `/api/visits/${segment(visitId)}/code`,
  clients: '/api/clients',
  consultation: (clientId: string, language: string, visitId?: string) =>
    `/api/clients/${segment(clientId)}/consultation${query({ language, visitId })}`,
  /** What is written in the room: `rest` is `room`, `room/field`, `agreements`, `summary` … */
  inVisit: (clientId: string, visitId: string, rest: string) =>
    `/api/clients/${segment(clientId)}/visits/${segment(visitId)}/${rest}`,
  response: (clientId: string, source: Source, language: string) =>
    `/api/clients/${segment(clientId)}/responses/${segment(source.visitId)}/${segment(
      source.questionnaireId,
    )}/${source.version}${query({ language })}`,
  decisionAids: '/api/decision-aids',
  decisionAid: (aidId: string) => `/api/decision-aids/${segment(aidId)}`,
  ownInformation: '/api/own-information',
  locations: '/api/locations',
  staff: '/api/staff',
  staffMember: (staffId: string) => `/api/staff/${segment(staffId)}`,
  kiosks: '/api/kiosks',
  enrolments: '/api/kiosks/enrolments',
  revocation: (kioskId: string) => `/api/kiosks/${segment(kioskId)}/revocation`,
  unlocking: (kioskId: string) => `/api/kiosks/${segment(kioskId)}/unlocking`,
  questionnaires: '/api/questionnaires',
  retirement: (questionnaireId: string, version: number) =>
    `/api/questionnaires/${segment(questionnaireId)}/versions/${version}/retirement`,
} as const
