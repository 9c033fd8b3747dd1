import type { Outcome } from '@samen/consultation/room'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { Show } from 'solid-js'
import { OutcomeFields } from './outcome-fields.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'

type Kind = Outcome['kind']
const kinds: readonly Kind[] = ['joint', 'not-yet', 'disagreement', 'listened', 'not-ours']

const begun: { readonly [K in Kind]: Extract<Outcome, { kind: K }> } = {
  joint: { kind: 'joint', ownWords: '', option: '', why: '' },
  'not-yet': { kind: 'not-yet', needed: '' },
  disagreement: { kind: 'disagreement', client: '', clinician: '' },
  listened: { kind: 'listened', heard: '' },
  'not-ours': { kind: 'not-ours', who: '', ground: '', objection: '' },
}

/** How it ends: five equal tiles, none chosen beforehand, each with its own few questions. */
export function OutcomePart() {
  const { sheet, pen, id, problem } = useSheet()
  const texts = useSheetTexts()
  /** What was typed under another tile comes back when that tile is chosen again. */
  const typed = new Map<Kind, Outcome>()
  const outcome = () => sheet().outcome

  function choose(kind: Kind) {
    const before = outcome()
    if (before?.kind === kind) return
    if (before) typed.set(before.kind, before)
    pen()?.write('outcome', typed.get(kind) ?? begun[kind], 'at-once')
  }
  return (
    <section class="sheet-part" aria-labelledby={id('outcome')}>
      <h2 id={id('outcome')}>{texts().outcome.title}</h2>
      <Show when={pen()} fallback={<Chosen outcome={outcome()} />}>
        <p class="part-lead">{texts().outcome.lead}</p>
        <div class="outcome-kinds">
          <ChoiceGroup
            id={id('outcome-kind')}
            labelledBy={id('outcome')}
            error={problem('outcome')}
            options={kinds.map((kind) => ({
              code: kind,
              label: texts().outcome.kinds[kind],
              detail: texts().outcome.details[kind],
            }))}
            chosen={outcome() === null ? [] : [outcome()?.kind ?? '']}
            onChoose={(code) => {
              const kind = kinds.find((one) => one === code)
              if (kind) choose(kind)
            }}
          />
        </div>
      </Show>
      <OutcomeFields />
    </section>
  )
}

function Chosen(props: { readonly outcome: Outcome | null }) {
  const texts = useSheetTexts()
  return (
    <Show when={props.outcome} fallback={<p class="nothing">{texts().outcome.none}</p>}>
      {(now) => <p class="outcome-chosen">{texts().outcome.kinds[now().kind]}</p>}
    </Show>
  )
}
