import { Icon, type IconName } from './icon.tsx'

export interface LockSignProps {
  readonly icon: IconName
  /** Who sees this answer now, in a word or two. */
  readonly children: string
  /** What pressing does, for who does not see where it stands: "Wie ziet dit? Nu: delen". */
  readonly label: string
  readonly onPress: () => void
}

/** The small sign on every answer that says who may see it; one tap opens the choice. */
export function LockSign(props: LockSignProps) {
  return (
    <button
      type="button"
      class="lock-sign"
      aria-haspopup="dialog"
      aria-label={props.label}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </button>
  )
}
