import { summaryTexts } from '@samen/i18n/summary'
import { Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useCompany } from '../company/company.tsx'
import { CompanyCame } from '../company/company-question.tsx'
import { usePeople } from '../people.ts'
import { SummaryDialog } from '../summary/summary-dialog.tsx'

/** The summary to take home. */
export function TakeHome(props: { readonly clientId: string; readonly visitId: string }) {
  const { language } = useStaff()
  const company = useCompany()
  const people = usePeople()
  const texts = () => summaryTexts[language()]
  return (
    <section aria-labelledby="take-home">
      <h2 id="take-home">{texts().heading}</h2>
      <p class="part-lead">{texts().body(people().client)}</p>
      <SummaryDialog
        clientId={props.clientId}
        visitId={props.visitId}
        name={people().client}
        company={company.who() !== 'alone'}
        came={
          <Show when={company.who() === 'alone'}>
            <CompanyCame />
          </Show>
        }
      />
    </section>
  )
}
