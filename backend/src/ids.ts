import { v7 } from 'uuid'

/** A uuid v7 of this moment on the app's clock. */
export const newId = (now: Date): string => v7({ msecs: now.getTime() })
