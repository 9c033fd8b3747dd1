import type { Whose } from '@samen/consultation/room'
import { type JSX, Show } from 'solid-js'
import { AnswerPicker } from './answer-picker.tsx'
import { GuidanceInput } from './guidance-input.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { SheetText } from './sheet-text.tsx'

/** What is known, before anything is chosen: four sides, visible as empty until they are filled. */
export function InputsPart() {
  const { sheet, pen, nameOf, id } = useSheet()
  const texts = useSheetTexts()
  return (
    <section class="sheet-part" aria-labelledby={id('inputs')}>
      <h2 id={id('inputs')}>{texts().inputs.title}</h2>
      <Show when={pen()}>
        <p class="part-lead">{texts().inputs.lead}</p>
      </Show>
      <div class="sheet-inputs">
        <Input
          place="experience"
          whose="client"
          title={texts().inputs.experience(nameOf('client'))}
          filled={sheet().experience.trim() !== ''}
        >
          <Words part="experience" help={texts().inputs.experienceHelp} />
          <AnswerPicker part="experience" />
        </Input>
        <Input
          place="matters"
          whose="client"
          title={texts().inputs.matters(nameOf('client'))}
          filled={sheet().matters.trim() !== ''}
        >
          <Words part="matters" help={texts().inputs.mattersHelp} />
          <AnswerPicker part="matters" />
        </Input>
        <Input
          place="clinician"
          whose="clinician"
          title={texts().inputs.clinician(nameOf('clinician'))}
          filled={sheet().clinician.trim() !== ''}
        >
          <Words part="clinician" help={texts().inputs.clinicianHelp} />
        </Input>
        <Input
          place="guidance"
          title={texts().inputs.guidance}
          filled={sheet().guidance.length > 0}
        >
          <GuidanceInput />
        </Input>
      </div>
    </section>
  )
}

function Input(props: {
  readonly place: string
  /** Absent: it is neither's. */
  readonly whose?: Whose
  readonly title: string
  readonly filled: boolean
  readonly children: JSX.Element
}) {
  const { id } = useSheet()
  return (
    <div
      class="sheet-input"
      role="group"
      data-whose={props.whose}
      data-filled={props.filled ? '' : undefined}
      aria-labelledby={id(`${props.place}-title`)}
    >
      <h3 id={id(`${props.place}-title`)}>{props.title}</h3>
      {props.children}
    </div>
  )
}

function Words(props: {
  readonly part: 'experience' | 'matters' | 'clinician'
  readonly help: string
}) {
  const { sheet, pen, id } = useSheet()
  return (
    <SheetText
      place={props.part}
      label=""
      labelledBy={id(`${props.part}-title`)}
      help={props.help}
      value={sheet()[props.part]}
      onInput={(text) => pen()?.write(props.part, text)}
    />
  )
}
