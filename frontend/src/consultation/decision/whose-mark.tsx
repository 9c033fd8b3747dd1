import type { Whose } from '@samen/consultation/room'
import { useSheet } from './sheet-context.ts'

/** Whose line it is: by name and by the shape before it, not by colour alone. */
export function WhoseMark(props: { readonly whose: Whose }) {
  const { nameOf } = useSheet()
  return (
    <span class="whose" data-whose={props.whose}>
      {nameOf(props.whose)}
    </span>
  )
}
