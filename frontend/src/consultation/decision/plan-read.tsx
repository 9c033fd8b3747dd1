import { decidedMedicine, type Task } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useSheet, useSheetTexts } from './sheet-context.ts'

/** The plan to read: only what was filled in. */
export function PlanRead() {
  const { sheet, nameOf } = useSheet()
  const { language } = useStaff()
  const texts = useSheetTexts()
  const plan = () => sheet().plan
  const day = (of: string | null) => (of === null ? null : longDay(language(), of))
  const doer = (task: Task) =>
    task.who === 'other' ? task.whoElse || texts().plan.doer.other : nameOf(task.who)
  const rows = () =>
    [
      ...plan()
        .tasks.filter(({ what }) => what.trim() !== '')
        .map((task) => ({ label: doer(task), words: task.what })),
      { label: texts().plan.read.from, words: day(plan().from) },
      {
        label: texts().plan.read.lasting,
        words: plan().lasting && texts().plan.lastings[plan().lasting ?? 'lasting'],
      },
      { label: texts().plan.read.reviewDate, words: day(plan().reviewDate) },
      ...decidedMedicine(sheet())
        .filter(({ name }) => name.trim() !== '')
        .map(({ event, name }) => ({ label: name, words: texts().plan.medicineEvents[event] })),
    ].filter(({ words }) => words !== null)
  return (
    <Show when={rows().length > 0} fallback={<p class="nothing">{texts().plan.none}</p>}>
      <dl class="plan-read">
        <For each={rows()}>
          {({ label, words }) => (
            <div>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  )
}
