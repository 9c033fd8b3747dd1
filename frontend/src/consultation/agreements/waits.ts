import type { AgreementLine, DecisionLine } from '@samen/consultation/room'

type Line = Pick<AgreementLine, 'versions'> | Pick<DecisionLine, 'versions'>

/** The client said yes to the newest version, and the clinician not yet. */
export const waits = ({ versions }: Line): boolean =>
  versions.at(-1)?.standing === 'client-confirmed'

/** Keeps the order otherwise. */
export const waitingFirst = (a: Line, b: Line): number => Number(waits(b)) - Number(waits(a))
