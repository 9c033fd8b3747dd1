import { describe, expect } from 'vitest'
import { aidOfWork, it, toGoals, toValues } from './support/aid-story.ts'

// What Sam shares in a decision aid does not get lost, and who may see it is asked first.

const mine = 'Vooral: Ik houd mijn verhaal'

describe('a decision aid that was begun', () => {
  it('says that it is not handed in, is marked in the list, and goes along', async ({
    kiosk,
    world,
  }) => {
    const client = await world.client('Sam')
    const visit = await world.visit(client)
    await toGoals(kiosk, visit)
    // Seen without scrolling.
    const offer = await kiosk.page.getByRole('button', { name: 'Keuzehulpen' }).boundingBox()
    expect((offer?.y ?? 9999) + (offer?.height ?? 0)).toBeLessThan(1080)
    await toValues(kiosk)
    await kiosk.page.getByText('Kies je niets, dan is het alleen voor jou.').first().waitFor()
    expect(
      await kiosk.page
        .getByLabel(/^Alleen voor mij/)
        .first()
        .isChecked(),
    ).toBe(false)
    await kiosk.choose(new RegExp(`^${mine}`))
    await kiosk.choose(/^Delen/)
    await kiosk.press('Sluiten')
    await kiosk.sees('Nog niet ingeleverd')
    await kiosk.press('Goed, sluiten')
    await kiosk.sees(/^Waar wil je over praten/)
    await kiosk.press('Keuzehulpen')
    await kiosk.page.getByText('Nog niet ingeleverd', { exact: false }).waitFor()
    await kiosk.press('Terug naar mijn vragen')
    await kiosk.press('Verder')
    await kiosk.sees(/^Dit ziet Anna straks/)
    await kiosk.page.getByText(/^Van je keuzehulp/).waitFor()
    await kiosk.page.locator('.overview').getByText(mine, { exact: false }).waitFor()
    await kiosk.press('Ja, inleveren')
    await kiosk.sees('Dank je wel')
    expect(await aidOfWork.readByAnna(world, client, visit)).toContain(mine)
  })
})
