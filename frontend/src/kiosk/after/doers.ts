import type { Doer } from '@samen/consultation/room'
import { listOf } from '@samen/i18n/formats'
import { useKiosk } from '../context.ts'
import { useVisit } from '../visit-context.ts'
import { useAfterTexts } from './after-texts.ts'

/** Who does it, as the client says it: "ik en Anna". Undefined when nobody was named. */
export function useDoers() {
  const kiosk = useKiosk()
  const visit = useVisit()
  const texts = useAfterTexts()
  return (who: readonly Doer[], whoElse: string | null, earlier = false) => {
    const { doers, clinicianThen } = texts().agreed
    const clinician = earlier ? undefined : visit.visit()?.clinician
    const names = who.map((each) => {
      if (each === 'client') return doers.client
      return each === 'clinician' ? (clinician ?? clinicianThen) : (whoElse ?? doers.other)
    })
    return names.length > 0 ? listOf(kiosk.language(), names) : undefined
  }
}
