const paths = {
  lock: 'M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3',
  'lock-open': 'M7 11h10v9H7zM9 11V7a3 3 0 0 1 5.8-1',
  speech: 'M5 5h14v10h-7l-4 4v-4H5z',
  up: 'M12 19V6M6 11l6-6l6 6',
  down: 'M12 5v13M6 13l6 6l6-6',
  back: 'M19 12H6M11 6l-6 6l6 6',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l5 5L19 7',
  plus: 'M12 5v14M5 12h14',
} as const
export type IconName = keyof typeof paths

/** A small sign inside a control; the control says in words what it does. */
export function Icon(props: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  )
}
