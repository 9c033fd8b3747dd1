import type { Doer, Task } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { TextInput } from '@samen/ui/text-input'
import { createSignal, For, Show } from 'solid-js'
import { useSheet, useSheetTexts } from './sheet-context.ts'

const doers: readonly Doer[] = ['client', 'clinician', 'other']

/** Who does what: a line each. Whose button adds it does it. */
export function Tasks(props: {
  readonly tasks: readonly Task[]
  readonly onChange: (tasks: readonly Task[], atOnce?: 'at-once') => void
}) {
  const { nameOf, id } = useSheet()
  const texts = useSheetTexts()
  const [fresh, setFresh] = createSignal<string>()
  const ids = () => props.tasks.map((task) => task.id)
  const name = (who: Doer) => (who === 'other' ? texts().plan.doer.other : nameOf(who))
  function add(who: Doer) {
    const task: Task = { id: crypto.randomUUID(), what: '', who }
    setFresh(task.id)
    props.onChange([...props.tasks, task], 'at-once')
  }
  return (
    <div class="plan-group" role="group" aria-labelledby={id('tasks')}>
      <h3 id={id('tasks')}>{texts().plan.tasks}</h3>
      <ul class="tasks">
        <For each={ids()}>
          {(taskId, place) => {
            const task = (): Task =>
              props.tasks.find((one) => one.id === taskId) ?? {
                id: taskId,
                what: '',
                who: 'client',
              }
            const change = (part: Partial<Task>) =>
              props.onChange(props.tasks.with(place(), { ...task(), ...part }))
            return (
              <li
                ref={(element) => {
                  if (fresh() === taskId)
                    queueMicrotask(() => element.querySelector('input')?.focus())
                }}
              >
                <span class="whose" data-whose={task().who}>
                  {name(task().who)}
                </span>
                <div class="task-words">
                  <Show when={task().who === 'other'}>
                    <TextInput
                      id={id(`task-${taskId}-who`)}
                      label={texts().plan.whoElse}
                      value={task().whoElse ?? ''}
                      onInput={(whoElse) => change(withWho(task(), whoElse))}
                    />
                  </Show>
                  <TextInput
                    id={id(`task-${taskId}-what`)}
                    label={texts().plan.taskNumber(place() + 1)}
                    value={task().what}
                    onInput={(what) => change({ what })}
                  />
                </div>
                <Button
                  label={texts().plan.removeTask(place() + 1)}
                  onPress={() => props.onChange(props.tasks.toSpliced(place(), 1), 'at-once')}
                >
                  {texts().lines.remove}
                </Button>
              </li>
            )
          }}
        </For>
      </ul>
      <div class="line-add">
        <For each={doers}>
          {(who) => (
            <button
              type="button"
              class="add-line"
              data-whose={who}
              aria-label={texts().plan.addTask(name(who))}
              onClick={() => add(who)}
            >
              {texts().lines.add(name(who))}
            </button>
          )}
        </For>
      </div>
    </div>
  )
}

/** A name is there or it is not: an empty one is none. The rest of the name follows as it is typed. */
function withWho(task: Task, whoElse: string): Task {
  const { id, what, who } = task
  return whoElse.trim() === ''
    ? { id, what, who }
    : { id, what, who, whoElse: whoElse.slice(0, 200) }
}
