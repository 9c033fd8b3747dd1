import { createUniqueId, For, type JSX, Show } from 'solid-js'

export interface Column<Row> {
  readonly key: string
  readonly head: JSX.Element
  readonly cell: (row: Row) => JSX.Element
  /** Numbers stand under each other, at the end of the column. */
  readonly numeric?: boolean | undefined
}
export interface TableProps<Row> {
  readonly caption: JSX.Element
  /** The caption is heard only: the heading above says the same. */
  readonly captionHidden?: boolean | undefined
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** A table with a caption and row heads; on a narrow screen it scrolls inside its own frame. */
export function Table<Row>(props: TableProps<Row>) {
  const captionId = createUniqueId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled without a mouse
    <section class="table" aria-labelledby={captionId} tabindex="0">
      <table>
        <caption id={captionId} classList={{ 'visually-hidden': props.captionHidden ?? false }}>
          {props.caption}
        </caption>
        <thead>
          <tr>
            <For each={props.columns}>
              {(column) => (
                <th scope="col" data-numeric={column.numeric ? '' : undefined}>
                  {column.head}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <For each={props.columns}>
                  {(column, index) => (
                    <Show
                      when={index() === 0}
                      fallback={
                        <td data-numeric={column.numeric ? '' : undefined}>{column.cell(row)}</td>
                      }
                    >
                      <th scope="row">{column.cell(row)}</th>
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
