import type { KioskPage } from './kiosk-page.ts'
import { it as atTheKiosk } from './kiosk-story.ts'
import type { World } from './world.ts'

/** A story at a waiting-room screen of a clinic that has decision aids. */
export const it = atTheKiosk.extend(
  'aids',
  { scope: 'file', auto: true },
  async ({ world }): Promise<void> => world.clinic.publishAids(),
)

/** The aid that these stories are about. */
export const aidOfWork = {
  title: /^Vertel ik het op mijn werk/,
  /** What Anna's sheet can take over of it, as the server sends it. */
  async readByAnna({ clinic }: World, client: string, visit: string): Promise<string> {
    const anna = await clinic.signedIn('Anna')
    const form = 'keuzehulp-vertellen-op-het-werk'
    return (await anna.get(`/api/clients/${client}/responses/${visit}/${form}/1`)).body
  },
}

/** Sam has answered one question, stops, and wants help with a choice. */
export async function toGoals(kiosk: KioskPage, visit: string): Promise<void> {
  await kiosk.arrive(visit, 'Sam')
  await kiosk.beginFullForm('Ik heb gekookt.')
  await kiosk.stopForGoals()
  await kiosk.press(/^Ik wil hulp bij een keuze/)
}

/** From where the aids are offered, through the aid to before its questions. */
export async function readsToWhatMatters(kiosk: KioskPage): Promise<void> {
  await kiosk.press('Keuzehulpen')
  await kiosk.press(aidOfWork.title)
  await kiosk.sees(aidOfWork.title)
  await kiosk.press('Verder')
  await kiosk.press(/^Nu niet kiezen/)
  await kiosk.press('Verder')
  await kiosk.sees('Wat telt voor jou?')
}

/** The same, and to the first of its questions. */
export async function toValues(kiosk: KioskPage): Promise<void> {
  await readsToWhatMatters(kiosk)
  await kiosk.press('Verder')
  await kiosk.sees('Wat past nu bij jou?')
}
