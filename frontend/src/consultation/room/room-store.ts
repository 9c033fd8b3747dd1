import type { Accessor } from 'solid-js'
import type { FieldName, FieldValue, ValueOf } from './field-name.ts'
import type { Trouble, Undecided } from './field-saver.ts'
import type { Connection } from './room-stream.ts'
import type { Act, Acts, RoomReply } from './shapes.ts'

/** How far everything typed here is: the worst of its fields. */
export type Saving = 'saved' | 'saving' | 'waiting' | 'refused' | 'kept'

/** A text that waits for somebody to decide: what is here, beside what stands there now. */
export interface KeptText {
  readonly name: FieldName
  readonly why: Undecided
  readonly mine: FieldValue
  /** Undefined: nothing stands there. */
  readonly theirs: FieldValue | undefined
}

/** One consultation as it is written, followed live. */
export interface RoomStore {
  /** Undefined until it is loaded. */
  readonly reply: Accessor<RoomReply | undefined>
  /** Why it could not be loaded, while there is nothing to show. */
  readonly failure: Accessor<{ readonly cause: unknown } | undefined>
  readonly connection: Accessor<Connection>
  /** What a field holds here, saved or not. Undefined: never written in this consultation. */
  readonly field: <Name extends FieldName>(name: Name) => ValueOf<Name> | undefined
  /** Names of fields that hold something here and begin with this, in the order they were written. */
  readonly names: (prefix: string) => readonly FieldName[]
  /**
   * Changes a field; it is saved by itself within a second. `atOnce` for a choice, which is sent
   * right away. Does nothing while this screen may not write.
   */
  readonly save: <Name extends FieldName>(
    name: Name,
    value: ValueOf<Name>,
    atOnce?: 'at-once',
  ) => void
  /** Whether this field is saved; null: nothing is wrong and nothing waits. */
  readonly troubleOf: (name: FieldName) => Trouble | null
  readonly saving: Accessor<Saving>
  readonly kept: Accessor<readonly KeptText[]>
  /** Mine goes over what stands there; takes over first when another screen writes. */
  readonly useMine: (name: FieldName) => Promise<void>
  readonly letStand: (name: FieldName) => void
  /** The conversation is open, and no other screen is the one that writes. */
  readonly canWrite: () => boolean
  /** This screen writes from now on. Throws `HttpError`. */
  readonly takeOver: () => Promise<void>
  /**
   * Sets down, confirms, opens an answer, closes … Everything typed is saved first. Resolves when the
   * room shows it. Throws `HttpError`; what sets down or closes also when something typed could not
   * be saved (`unreachable`, `invalid`, or `undecided` while a text is kept).
   */
  readonly act: <Done extends Act, Reply = null>(act: Done, body: Acts[Done]) => Promise<Reply>
  /** Saves what waits. Throws `HttpError` when something is left. */
  readonly flush: () => Promise<void>
  readonly refresh: () => Promise<void>
  /** Whether something typed here would be lost when the tab is closed. */
  readonly hasUnsaved: () => boolean
  readonly close: () => void
}
