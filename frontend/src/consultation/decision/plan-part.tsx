import { decidesMedicine, type Plan } from '@samen/consultation/room'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { Show } from 'solid-js'
import { DayField } from './day-field.tsx'
import { MedicineEvents } from './medicine-events.tsx'
import { PlanRead } from './plan-read.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { Tasks } from './tasks.tsx'

/** Who does what, from when, for how long; when to look back; what changes about a medicine. */
export function PlanPart() {
  const { sheet, pen, id, problem, firstDay } = useSheet()
  const texts = useSheetTexts()
  const plan = () => sheet().plan
  const change = (part: Partial<Plan>, atOnce?: 'at-once') =>
    pen()?.write('plan', { ...plan(), ...part }, atOnce)
  return (
    <section class="sheet-part" aria-labelledby={id('plan')}>
      <h2 id={id('plan')}>{texts().plan.title}</h2>
      <Show when={pen()} fallback={<PlanRead />}>
        <p class="part-lead">{texts().plan.lead}</p>
        <Tasks tasks={plan().tasks} onChange={(tasks, atOnce) => change({ tasks }, atOnce)} />
        <div class="plan-when">
          <DayField
            id={id('from')}
            label={texts().plan.from}
            value={plan().from}
            onChange={(from) => change({ from }, 'at-once')}
          />
          <div>
            <p class="sheet-label" id={id('lasting')}>
              {texts().plan.lasting}
            </p>
            <ChoiceGroup
              id={id('lasting-choice')}
              labelledBy={id('lasting')}
              shape="row"
              options={lastings.map((code) => ({ code, label: texts().plan.lastings[code] }))}
              chosen={plan().lasting === null ? [] : [plan().lasting ?? '']}
              onChoose={(code) =>
                change({ lasting: lastings.find((one) => one === code) ?? null }, 'at-once')
              }
            />
          </div>
          <DayField
            id={id('review')}
            label={texts().plan.reviewDate}
            value={plan().reviewDate}
            error={problem('review')}
            min={firstDay()}
            onChange={(reviewDate) => change({ reviewDate }, 'at-once')}
          />
        </div>
        <Show when={decidesMedicine(sheet().outcome)} fallback={<MedicineKept />}>
          <MedicineEvents
            events={plan().medicine}
            onChange={(medicine, atOnce) => change({ medicine }, atOnce)}
          />
        </Show>
      </Show>
    </section>
  )
}

const lastings = ['try-out', 'lasting'] as const

/** Nothing is decided (yet), so nothing changes about a medicine; what was typed of it is not lost. */
function MedicineKept() {
  const { sheet } = useSheet()
  const texts = useSheetTexts()
  return (
    <Show when={sheet().plan.medicine.length > 0}>
      <p class="field-help">{texts().plan.medicineKept}</p>
    </Show>
  )
}
