import { longDay } from '@samen/i18n/formats'
import { dayIn } from '@samen/i18n/staff-formats'
import type { Column } from '@samen/ui/table'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { useAdminTexts } from './texts.ts'

interface PublishedVersion {
  readonly version: number
  readonly validFrom: string
  /** Of the client council. */
  readonly approval: string | null
}

/** What is told of every version of something that is published: which, since when, who agreed. */
export function useVersionColumns<Version extends PublishedVersion>() {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const admin = useAdminTexts()
  const texts = () => admin().publishing
  return (): readonly Column<Version>[] => [
    { key: 'version', head: texts().version, cell: ({ version }) => version },
    {
      key: 'valid-from',
      head: texts().validFrom,
      cell: ({ validFrom }) => longDay(language(), dayIn(timeZone(), validFrom)),
    },
    {
      key: 'approval',
      head: texts().approval,
      cell: ({ approval }) => approval ?? texts().noApproval,
    },
  ]
}
