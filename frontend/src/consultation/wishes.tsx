import type { ShownAnswer } from '@samen/consultation'
import { Answers } from './answers.tsx'
import { useConsultationTexts } from './context.ts'

/** What the client wrote beside the goals: a wish, a need, a choice, who comes along. */
export function Wishes(props: { readonly name: string; readonly wishes: readonly ShownAnswer[] }) {
  const texts = useConsultationTexts()
  return (
    <section class="wishes" aria-labelledby="wishes">
      <h2 id="wishes">{texts().goals.also(props.name)}</h2>
      <Answers answers={props.wishes} short />
    </section>
  )
}
