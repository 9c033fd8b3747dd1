import type { Room } from '@samen/consultation/room'
import type { Language } from '@samen/i18n/formats'
import { type Accessor, createSignal } from 'solid-js'
import { HttpError } from '../../shared/http-error.ts'
import { api } from '../../staff/addresses.ts'
import type { Session } from '../../staff/session.ts'
import type { FieldName, FieldValue, ValueOf } from './field-name.ts'
import { FieldSaver, type FieldNow, isKept, type Standing, type Unsaved } from './field-saver.ts'
import type { RoomStore, Saving } from './room-store.ts'
import { type Connection, followRoom } from './room-stream.ts'
import { screenId } from './screen-id.ts'
import type { Act, Acts, FieldSaved, RoomReply } from './shapes.ts'
import { keepUnsent, takeUnsent } from './unsent.ts'

export interface RoomStoreParts {
  readonly clientId: string
  readonly visitId: string
  readonly staffId: string
  readonly session: Pick<Session, 'call' | 'check'>
  readonly language: Accessor<Language>
}

/** What only the client may do takes the code instead of the screen. */
const withoutScreen: ReadonlySet<Act> = new Set(['disclosure', 'confirmations'])
/** What is made of everything that was typed. */
const needsEverything: ReadonlySet<Act> = new Set(['agreements', 'decisions', 'room/close'])

/** Follows the room and saves what is typed. `refresh` loads it; `close` when the page is left. */
export function createRoomStore(parts: RoomStoreParts): RoomStore {
  const { session } = parts
  const screen = screenId(parts.staffId, parts.visitId)
  const path = (rest: string) => api.inVisit(parts.clientId, parts.visitId, rest)
  const query = () => new URLSearchParams({ screen, language: parts.language() })

  const [reply, setReply] = createSignal<RoomReply>()
  const [failure, setFailure] = createSignal<{ readonly cause: unknown }>()
  const [connection, setConnection] = createSignal<Connection>('connecting')
  const [fields, setFields] = createSignal<ReadonlyMap<FieldName, FieldNow>>(new Map())
  const savers = new Map<FieldName, FieldSaver>()
  const before = takeUnsent(parts.staffId, parts.visitId)

  const canWrite = () => mayWrite(reply())

  function saverOf(name: FieldName): FieldSaver {
    const known = savers.get(name)
    if (known) return known
    const made = new FieldSaver(name, standingIn(reply()?.room, name), {
      put,
      refresh,
      onChange: (now) => setFields((all) => new Map(all).set(name, now)),
    })
    savers.set(name, made)
    return made
  }

  async function put(name: FieldName, value: FieldValue, revision: number, leaving: boolean) {
    const saved = await session.call<FieldSaved>(path('room/field'), {
      method: 'PUT',
      body: { screen, name, value },
      headers: { 'if-match': `"${revision}"` },
      keepalive: leaving,
    })
    // The stream tells what follows from it; without one it is asked.
    if (connection() !== 'live') void refresh()
    return saved.revision
  }

  /** An answer that is older than what is shown is dropped. */
  function show(next: RoomReply) {
    const shown = reply()
    if (shown && next.revision < shown.revision) return
    setReply(next)
    setFailure(undefined)
    for (const [name, saver] of savers) saver.learn(standingIn(next.room, name))
    const why = next.state === 'planned' ? 'taken-over' : 'closed'
    for (const saver of savers.values()) saver.allow(mayWrite(next), why)
    if (!shown) for (const [name, unsaved] of before) giveBack(name, unsaved, next)
  }

  function giveBack(name: FieldName, unsaved: Unsaved, next: RoomReply) {
    const saver = saverOf(name)
    saver.restore(unsaved)
    saver.allow(mayWrite(next), next.state === 'planned' ? 'taken-over' : 'closed')
  }

  let asking: Promise<void> | undefined
  let again = false
  /** One at a time; what is asked for meanwhile is asked once more after it. */
  async function refresh(): Promise<void> {
    if (asking) {
      again = true
      return asking
    }
    asking = (async () => {
      do {
        again = false
        try {
          show(await session.call<RoomReply>(`${path('room')}?${query()}`))
        } catch (cause) {
          if (!reply()) setFailure({ cause })
        }
      } while (again)
    })().finally(() => (asking = undefined))
    return asking
  }

  const sendAll = () => Promise.all([...savers.values()].map((saver) => saver.flush()))

  async function flush() {
    await sendAll()
    const troubles = [...savers.values()].map(({ now }) => now.trouble)
    if (troubles.includes('waiting')) throw new HttpError(0, 'unreachable')
    if (troubles.includes('refused')) throw new HttpError(422, 'invalid')
    if (troubles.some(isKept)) throw new HttpError(409, 'undecided')
  }

  async function takeOver() {
    await session.call<null>(path('room/writer'), { method: 'POST', body: { screen } })
    await refresh()
    await sendAll()
  }

  async function act<Done extends Act, Reply>(done: Done, body: Acts[Done]): Promise<Reply> {
    await (needsEverything.has(done) ? flush() : sendAll())
    try {
      return await session.call<Reply>(path(done), {
        method: 'POST',
        body: withoutScreen.has(done) ? body : { screen, ...body },
      })
    } finally {
      await refresh()
    }
  }

  const stream = followRoom({
    address: () => `${path('room/stream')}?${query()}`,
    // The border: the contract says what the stream sends.
    onRoom: (sent) => show(sent as RoomReply),
    onChanged: () => void refresh(),
    onGone: () => void session.check(),
    onConnection: (next) => {
      setConnection(next)
      // Why it broke may be that nobody is signed in any more.
      if (next === 'lost') void refresh()
    },
  })

  const valueOf = (name: FieldName): FieldValue | undefined => {
    const now = fields().get(name)
    const standing = standingIn(reply()?.room, name)
    if (!now) return standing.value
    if (now.unsaved && (canWrite() || !isKept(now.trouble))) return now.unsaved.value
    return now.standing.revision >= standing.revision ? now.standing.value : standing.value
  }
  const unsavedFields = () => [...fields()].filter(([, { unsaved }]) => unsaved !== null)

  return {
    reply,
    failure,
    connection,
    // A field's kind follows from its name, and the server checked its value against it.
    field: <Name extends FieldName>(name: Name) => valueOf(name) as ValueOf<Name> | undefined,
    names: (prefix) => {
      const stored = (reply()?.room.fields ?? []).map(({ name }) => name as FieldName)
      return [...new Set([...stored, ...fields().keys()])].filter(
        (name) => name.startsWith(prefix) && (valueOf(name) ?? null) !== null,
      )
    },
    save: (name, value, atOnce) => {
      if (canWrite()) saverOf(name).write(value, atOnce === 'at-once')
    },
    troubleOf: (name) => fields().get(name)?.trouble ?? null,
    saving: () => savingOf([...fields().values()]),
    kept: () =>
      unsavedFields().flatMap(([name, { unsaved, trouble, standing }]) =>
        unsaved !== null && isKept(trouble)
          ? [{ name, why: trouble, mine: unsaved.value, theirs: standing.value }]
          : [],
      ),
    useMine: async (name) => {
      if (!canWrite()) await takeOver()
      savers.get(name)?.useMine()
    },
    letStand: (name) => savers.get(name)?.letStand(),
    canWrite,
    takeOver,
    act,
    flush,
    refresh,
    hasUnsaved: () => unsavedFields().length > 0,
    close: () => {
      stream.close()
      const left = [...savers].flatMap(([name, saver]) => {
        const unsaved = saver.leave()
        return unsaved ? [[name, unsaved] as const] : []
      })
      keepUnsent(parts.staffId, parts.visitId, new Map(left))
    },
  }
}

const mayWrite = (reply: RoomReply | undefined): boolean =>
  reply?.state === 'planned' && (reply.writer === null || reply.writer.mine)

function standingIn(room: Room | undefined, name: FieldName): Standing {
  const field = room?.fields.find((one) => one.name === name)
  return field
    ? { revision: field.revision, value: field.value }
    : { revision: 0, value: undefined }
}

function savingOf(fields: readonly FieldNow[]): Saving {
  const troubles = fields.map(({ trouble }) => trouble)
  if (troubles.some(isKept)) return 'kept'
  if (troubles.includes('refused')) return 'refused'
  if (troubles.includes('waiting')) return 'waiting'
  return fields.some(({ unsaved }) => unsaved !== null) ? 'saving' : 'saved'
}
