import type { Answer, Sharing, Value } from '@samen/questionnaire/domain'
import type { Confirmable } from '../decision/confirmation.ts'
import type { DecisionOption } from '../decision/decision.ts'
import { asked } from './any-calls.ts'
import type { Call } from './any-calls.ts'
import { RoomStory } from './room-story.ts'
import { preparation } from './story.ts'

/** One answer as the client gave it: its words are found nowhere else. */
interface Given {
  readonly visit: number
  readonly place: string
  readonly version: number
  readonly sharing: Sharing
  readonly words: string
}

/** Consultations in which anything is called, and beside them what must be true of it, kept apart. */
export class AnyConsultations {
  readonly story = new RoomStory()
  /** Every version that was set down, `agreement <id> <version> <words>`, oldest first. */
  readonly written: string[] = []
  /** Whose yes was taken, in the order in which they came: `client agreement <id> <version>`. */
  readonly yeses: string[] = []
  readonly #given: Given[] = []
  readonly #opened: Given[] = []
  #visit = 0
  #closed = false
  #words = 0

  constructor() {
    this.#begin()
  }

  run(one: Call): void {
    if (one.call === 'visit') return this.#begin()
    // Also when the consultation is closed: a form that could not be sent before comes in late.
    if (one.call === 'hand-in') return this.#handIn(one.levels)
    if (one.call === 'turn') return this.#turn(one.to)
    if (!this.#closed) this.#write(one)
  }

  /** The words that nobody but the client may read now. */
  keptBack(): readonly string[] {
    return this.#given.filter((one) => !this.#mayBeRead(one)).map(({ words }) => words)
  }

  #begin(): void {
    this.#visit += 1
    this.#closed = false
    this.story.visit(this.#day)
  }

  #turn(to: 'closed' | 'reopened'): void {
    this.#closed = to === 'closed'
    this.story.happens(to)
  }

  /** Answers that are kept back come along as they are, as if a bug upstream had let them through. */
  #handIn(levels: readonly Sharing[]): void {
    const version = Math.max(0, ...this.#today().map((one) => one.version)) + 1
    const given = asked.map((place, i) => {
      const sharing = levels[i] ?? 'private'
      return { visit: this.#visit, place, version, sharing, words: this.#newWords() }
    })
    this.#given.push(...given)
    const says = Object.fromEntries(given.map((one) => [one.place, valueOf(one)]))
    const wantsToTell = given.filter((one) => one.sharing === 'discuss').map(({ place }) => place)
    const response = preparation({ day: this.#day, version, says, wantsToTell })
    const answers = response.answers.map((answer, i): Answer => ({
      ...answer,
      sharing: levels[i] ?? 'private',
    }))
    this.story.handIn({ ...response, answers })
  }

  #write(one: Exclude<Call, { readonly call: 'visit' | 'turn' | 'hand-in' }>): void {
    const { story } = this
    switch (one.call) {
      case 'open': {
        const given = this.#today().find((g) => g.place === one.place && g.version === one.version)
        if (given === undefined) return
        story.open(given.place, given.words, given.version)
        this.#opened.push(given)
        return
      }
      case 'tick': {
        const { carried, client } = story.room().agenda
        const item = [...carried, ...client][one.item]
        if (item) story.write(`tick/${item.key}`, one.tick)
        return
      }
      case 'write-sheet':
        story.write(`sheet/${one.id}/choice`, this.#newWords())
        for (const option of ['o1', 'o2', 'o3'].slice(0, one.options))
          story.write(`sheet/${one.id}/option/${option}`, this.#option(option))
        story.write(`sheet/${one.id}/outcome`, one.outcome)
        return
      case 'set-down':
        return this.#setDown(one.of, one.id)
      case 'note':
        return story.note(one.id, { text: this.#newWords(), day: this.#day }, one.removed)
      case 'confirm':
        if (story.confirm(one.party, one.of, one.id, one.version) === null)
          this.yeses.push(`${one.party} ${nameOf(one)}`)
    }
  }

  #setDown(of: Confirmable['of'], id: string): void {
    const words = this.#newWords()
    if (of === 'agreement') this.story.agree(id, words)
    else {
      this.story.write(`sheet/${id}/matters`, words)
      if (this.story.decide(id).length > 0) return
    }
    const version = this.written.filter((one) => one.startsWith(`${of} ${id} `)).length + 1
    this.written.push(`${nameOf({ of, id, version })} ${words}`)
  }

  #option(id: string): DecisionOption {
    const whose = 'client'
    const pro = { id: 'for', text: this.#newWords(), whose } as const
    return { id, text: this.#newWords(), for: [pro], against: [] }
  }

  #mayBeRead(one: Given): boolean {
    const since = this.#given.filter(
      ({ visit, place, version }) =>
        visit === one.visit && place === one.place && version >= one.version,
    )
    // What was shared may be read as long as its place is shared.
    if (one.sharing === 'shared') return since.at(-1)?.sharing === 'shared'
    return this.#opened.includes(one) && since.every(({ sharing }) => sharing === 'discuss')
  }

  #today(): readonly Given[] {
    return this.#given.filter(({ visit }) => visit === this.#visit)
  }

  get #day(): string {
    return new Date(Date.UTC(2026, 0, this.#visit)).toISOString().slice(0, 10)
  }

  #newWords(): string {
    this.#words += 1
    return `words-${this.#words}.`
  }
}

export function nameOf({ of, id, version }: Confirmable): string {
  return `${of} ${id} ${version}`
}

function valueOf({ place, words }: Given): Value {
  return place === 'goal.conversation' ? { ranked: ['other'], other: words } : words
}
