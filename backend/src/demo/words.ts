import type { Role } from '@samen/contract/session'
import type { DemoLocation } from './load.ts'
import { demoPassword, staff } from './organisation.ts'
import type { Slip } from './today.ts'

const inWords: Readonly<Record<Role, string>> = {
  clinician: 'clinician',
  peer_expert: 'peer expert',
  reception: 'reception',
  administrator: 'administrator',
  privacy_officer: 'privacy officer',
}

/** What the server prints of the demonstration when it starts. */
export function demoLines(
  places: readonly DemoLocation[],
  { publicUrl }: { readonly publicUrl: string },
): readonly string[] {
  return [
    '',
    'Demonstration. Everybody in it is invented; do not enter real people.',
    `Sign in at ${publicUrl} with the password  ${demoPassword}  as`,
    ...Object.entries(staff).map(
      ([login, { roles }]) =>
        `  ${login.padEnd(9)} ${roles.map((role) => inWords[role]).join(', ')}`,
    ),
    ...places.flatMap(linesOf),
  ]
}

function linesOf({ name, kioskUrl, slips }: DemoLocation): readonly string[] {
  return [
    '',
    `${name}: make a browser its kiosk (once, within ten minutes; start again for a new link)`,
    `  ${kioskUrl}`,
    `${name}: visit codes of today, each with the three digits for the consultation room`,
    ...slips.map(lineOf),
  ]
}

const states = { none: '', begun: 'began to prepare', submitted: 'has handed in' } as const

function lineOf({ at, callingName, clinician, code, roomCode, preparation }: Slip): string {
  const state = states[preparation]
  const who = `${at}  ${callingName.padEnd(8)} ${code}  room ${roomCode}  with ${clinician}`
  return state === '' ? `  ${who}` : `  ${who}, ${state}`
}
