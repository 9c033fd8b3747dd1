/**
 * Who may see an answer.
 * - `shared`: the clinician reads it, verbatim.
 * - `discuss`: the client wants to tell it; the clinician sees the topic only.
 * - `private`: the client only.
 */
export const sharingLevels = ['shared', 'discuss', 'private'] as const
export type Sharing = (typeof sharingLevels)[number]
