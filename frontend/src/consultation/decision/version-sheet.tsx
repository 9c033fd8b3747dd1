import type { DecisionVersion } from '@samen/consultation/room'
import { Sheet } from './sheet.tsx'
import { createVersionNow } from './version-now.ts'

/** One version as it was set down. */
export function VersionSheet(props: {
  readonly version: DecisionVersion
  readonly visitId: string
  readonly withoutResult?: boolean | undefined
}) {
  const now = createVersionNow(
    () => props.version,
    () => props.visitId,
  )
  return <Sheet now={now} withoutResult={props.withoutResult} />
}
