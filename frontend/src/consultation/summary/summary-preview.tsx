import type { Summary, SummaryBlock, SummaryLine, SummaryPart } from '@samen/consultation/summary'
import { For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'

/** The paper as text: the parts that go along, in the paper's own language. */
export function SummaryPreview(props: {
  readonly summary: Summary
  readonly parts: readonly SummaryPart[]
  readonly labelledBy: string
}) {
  const sections = () => props.summary.sections.filter(({ part }) => props.parts.includes(part))
  return (
    <article class="summary-paper" lang={props.summary.language} aria-labelledby={props.labelledBy}>
      <h4 class="summary-paper-title">{props.summary.title}</h4>
      <p class="summary-about">{[props.summary.callingName, ...props.summary.about].join('\n')}</p>
      <For each={sections()}>
        {(section) => (
          <section>
            <h5>{section.title}</h5>
            <For each={section.blocks}>{(block) => <Block block={block} />}</For>
          </section>
        )}
      </For>
    </article>
  )
}

function Block(props: { readonly block: SummaryBlock }) {
  return (
    <>
      <Show when={props.block.title}>{(title) => <h6>{title()}</h6>}</Show>
      <Dynamic component={props.block.ordered ? 'ol' : 'ul'}>
        <For each={props.block.lines}>{(line) => <Line line={line} />}</For>
      </Dynamic>
    </>
  )
}

function Line(props: { readonly line: SummaryLine }) {
  return (
    <li>
      <Show when={props.line.label}>{(label) => <strong>{label()}</strong>}</Show>
      <Show when={props.line.text !== ''}>
        <span dir="auto">{props.line.text}</span>
      </Show>
      <Show when={props.line.detail}>{(detail) => <small>{detail()}</small>}</Show>
      <Show when={props.line.items}>
        {(items) => (
          <ul>
            <For each={items()}>{(item) => <li dir="auto">{item}</li>}</For>
          </ul>
        )}
      </Show>
    </li>
  )
}
