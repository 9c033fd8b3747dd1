import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import { TestScreen } from '../../testing/room.ts'

// Sam still talks while Anna taps "leg vast": what is being saved and what is set down meet.

let samen: TestApp
let clinic: Clinic
let screen: TestScreen
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  const anna = await clinic.clinician('Anna')
  const clientId = await clinic.client('Sam', anna)
  const visitId = await clinic.visit(clientId, anna)
  screen = new TestScreen(await clinic.signedIn('Anna'), { clientId, visitId })
  // Each request has a moment of its own, in the order in which they came in.
  let at = samen.clock.now().getTime()
  vi.spyOn(samen.clock, 'now').mockImplementation(() => new Date((at += 1)))
})
afterAll(async () => {
  vi.restoreAllMocks()
  await samen.close()
})

const parts = ['experience', 'matters', 'clinician'] as const

describe('a decision set down while its sheet is being written', () => {
  test.each(Array.from({ length: 12 }, (_, round) => round))(
    'every save that was answered with yes is in the version, or still on the sheet (%i)',
    async (round) => {
      const id = randomUUID()
      await screen.write(`sheet/${id}/choice`, 'Hoe verder')
      await screen.write(`sheet/${id}/outcome`, { kind: 'listened', heard: 'alles' })
      const save = (part: string) => () => screen.write(`sheet/${id}/${part}`, part)
      const calls = parts.map(save)
      const setDown = () => screen.decide(id, 0)
      calls.splice(round % (parts.length + 1), 0, setDown)
      const replies = await Promise.all(calls.map((call) => call()))
      for (const { statusCode } of replies) expect([200, 201]).toContain(statusCode)

      const { room } = await screen.see()
      const version = room.decisions.find((line) => line.id === id)?.versions.at(-1)
      const open = room.sheets.find((sheet) => sheet.id === id)
      // On the open sheet all of it stands, on top of what was set down.
      const stands = open?.sheet ?? version?.sheet
      expect(parts.map((part) => stands?.[part])).toEqual(parts)
      // What was in time for the version is not told as something new.
      await screen.decide(id, 1)
      const after = (await screen.see()).room
      expect(after.sheets.filter((sheet) => sheet.id === id)).toEqual([])
      const last = after.decisions.find((line) => line.id === id)?.versions.at(-1)
      expect(parts.map((part) => last?.sheet[part])).toEqual(parts)
    },
  )
})
