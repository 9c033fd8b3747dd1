import { useVisit } from '../visit-context.ts'
import { useLaterTexts } from '../later-texts.ts'
import { OverScreen } from './over-screen.tsx'
import { Phone } from './phone.tsx'

/** A person, now. */
export function TalkOverlay() {
  const visit = useVisit()
  const laterTexts = useLaterTexts()
  const texts = () => laterTexts().talk
  return (
    <OverScreen title={texts().title} lead={<p>{texts().desk}</p>} closing={visit.texts().back}>
      <Phone label={texts().phone} />
      <p>{texts().danger}</p>
    </OverScreen>
  )
}
