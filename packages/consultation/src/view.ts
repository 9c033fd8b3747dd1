import type { Language } from '@samen/questionnaire/domain'

/** One question as it was asked and answered: verbatim, in the wording of its own version. */
export interface ShownAnswer {
  /** `concept` or `concept@instance`. */
  readonly key: string
  readonly topic: string
  /** Of an opened version: what a repeated question is about, "mijn nachtpil". */
  readonly about?: string
  readonly question: string
  /** The client's words, a line each; empty when `discuss`. */
  readonly lines: readonly string[]
  readonly note?: string
  /** The client wants to tell it: only the topic is known. */
  readonly discuss?: true
  /** When it was said, where that can be another visit than the one shown. */
  readonly source?: Source
}

/** Which response version something was said in; enough to open it. */
export interface Source {
  readonly visitId: string
  readonly questionnaireId: string
  /**
   * Counts the listed versions of this preparation: 1, 2, … without gaps. It is not the stored
   * number, because a gap would tell of a version that changed private answers only.
   */
  readonly version: number
  /** Day of the visit in the location's zone, `YYYY-MM-DD`. */
  readonly day: string
}

/** What the client wants to talk about, in the client's order. */
export interface Goal {
  readonly rank: number
  readonly text: string
}

/** What is different since the last preparation in which the concept was answered. */
export interface Change {
  readonly key: string
  readonly topic: string
  readonly kind: 'new' | 'higher' | 'lower' | 'other-words' | 'reworded'
  readonly now: {
    readonly question: string
    readonly lines: readonly string[]
    readonly note?: string
  }
  /** Absent when `kind` is `new`. */
  readonly before?: {
    readonly question: string
    readonly lines: readonly string[]
    readonly source: Source
  }
  /** The scale both answers stand on, when `kind` is `higher` or `lower`. */
  readonly scale?: {
    readonly min: number
    readonly max: number
    readonly low: string
    readonly high: string
  }
}

export interface TrendPoint {
  readonly value: number
  /** Where it was said: index in the consultation's `versions`. */
  readonly at: number
  /** The words of the step, or the number. */
  readonly label: string
  readonly note?: string
}
/**
 * Points of one wording in time order. `joined[i]` says whether point i is joined to the one before:
 * false where a visit in between has no answer (a gap).
 */
export interface TrendLine {
  readonly question: string
  readonly low: string
  readonly high: string
  readonly min: number
  readonly max: number
  readonly points: readonly TrendPoint[]
  readonly joined: readonly boolean[]
}
/** One concept over time; more than one line when the wording changed: the lines never meet. */
export interface Trend {
  readonly key: string
  readonly topic: string
  readonly lines: readonly TrendLine[]
}

/** How one medicine runs through the visits that shared the list of medicines, oldest first. */
export interface MedicineLine {
  readonly id: string
  /** As the client called it last. */
  readonly name: string
  readonly moments: readonly MedicineMoment[]
}
export interface MedicineMoment {
  /** Where it was said: index in the consultation's `versions`. */
  readonly at: number
  readonly event: 'started' | 'mentioned' | 'renamed' | 'stopped'
  readonly name: string
  /** What it was called at the moment before, when `event` is `renamed`. */
  readonly nameBefore?: string
  /**
   * What was said about it in other words than at the moment before. What forms a trend is not
   * repeated here.
   */
  readonly answers: readonly ShownAnswer[]
}

export interface AssistanceLine {
  readonly name: string
  readonly kind: 'read_aloud' | 'explained' | 'typed'
}

/** One version in the history. A version that changed private answers only is not listed. */
export interface VersionLine {
  readonly source: Source
  readonly title: string
  readonly submittedAt: string
  readonly language: Language
  readonly assistance: readonly AssistanceLine[]
  /** An earlier version of the same preparation that was changed later. */
  readonly superseded: boolean
}

/** Everything the consultation's first screen shows. Made from shared parts only. */
export interface Consultation {
  readonly preparation: VersionLine | null
  readonly goals: readonly Goal[]
  /** What the client wrote beside the goals: what should be different, what is needed, a choice. */
  readonly wishes: readonly ShownAnswer[]
  /** Topics the client wants to tell, without the answer. */
  readonly topics: readonly ShownAnswer[]
  readonly wentWell: readonly ShownAnswer[]
  readonly changes: readonly Change[]
  /** What gives strength, as shared last: each with its `source`. */
  readonly strengths: readonly ShownAnswer[]
  readonly medicines: readonly MedicineLine[]
  readonly trends: readonly Trend[]
  readonly versions: readonly VersionLine[]
}
