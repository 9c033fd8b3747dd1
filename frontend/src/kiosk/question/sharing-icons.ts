import type { Sharing } from '@samen/questionnaire/domain'
import type { IconName } from '@samen/ui/icon'

export const sharingIcons: Readonly<Record<Sharing, IconName>> = {
  shared: 'lock-open',
  discuss: 'speech',
  private: 'lock',
}
