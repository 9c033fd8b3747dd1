import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'
import { Phone } from './phone.tsx'

/** Where a complaint can go. Opening this page is stored nowhere. */
export function ComplaintOverlay() {
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().complaint
  return (
    <OverScreen title={texts().title} lead={<p>{texts().lead}</p>}>
      <section class="stack">
        <h2>{texts().officer}</h2>
        <p>{texts().officerText}</p>
        <Phone label={laterTexts().help.phone} />
      </section>
      <section class="stack">
        <h2>{texts().adviser}</h2>
        <p>{texts().adviserText}</p>
      </section>
    </OverScreen>
  )
}
