import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HttpError } from '../../shared/http-error.ts'
import { createSession } from '../../staff/session.ts'
import { createRoomStore } from './create-room-store.ts'
import type { RoomStore } from './room-store.ts'
import { refusal, RoomServer } from './testing/room-server.ts'

let server: RoomServer
const open: (() => void)[] = []
/** Another conversation in each story: what one leaves unsent is not given to the next. */
let visit = 0

beforeEach(() => {
  vi.useFakeTimers()
  visit += 1
  server = new RoomServer().open()
})
afterEach(() => {
  for (const leave of open.splice(0)) leave()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Anna opens the conversation with Sam. */
async function annaOpens(staffId = 'Anna'): Promise<RoomStore> {
  const store = createRoot((dispose) => {
    const made = createRoomStore({
      clientId: 'Sam',
      visitId: `visit ${visit}`,
      staffId,
      session: createSession(() => undefined),
      language: () => 'nl',
    })
    open.push(() => {
      made.close()
      dispose()
    })
    return made
  })
  await store.refresh()
  return store
}
/** Time passes, and what is on its way arrives. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const note = 'note/point:1'

describe('writing', () => {
  test('what Anna types is saved within a second, also while she goes on typing', async () => {
    const room = await annaOpens()
    for (const text of ['W', 'We', 'We k', 'We kij', 'We kijk', 'We kijken']) {
      room.save(note, text)
      await wait(200)
    }
    expect(server.valueOf(note)).toBe('We kijk')
    await wait(400)
    expect(server.valueOf(note)).toBe('We kijken')
    expect(room.saving()).toBe('saved')
    // One call at a time, not one for each letter.
    expect(server.bodies('PUT', 'field').length).toBeLessThanOrEqual(2)
  })

  test('a choice is sent at once, and names the revision it changes', async () => {
    server.writeElsewhere('tick/point:1', 'later')
    server.writer = null
    const room = await annaOpens()
    room.save('tick/point:1', 'discussed', 'at-once')
    await wait(0)
    expect(server.valueOf('tick/point:1')).toBe('discussed')
    room.save('tick/point:1', null, 'at-once')
    await wait(0)
    expect(server.valueOf('tick/point:1')).toBeNull()
  })

  test('what is written stands here before the server has it', async () => {
    const room = await annaOpens()
    room.save(note, 'Over de nachten')
    expect(room.field(note)).toBe('Over de nachten')
    expect(room.saving()).toBe('saving')
    expect(room.names('note/')).toEqual([note])
  })

  test('typing back what stood there leaves nothing to save', async () => {
    server.writeElsewhere(note, 'Over de nachten')
    server.writer = null
    const room = await annaOpens()
    room.save(note, 'Over de nacht')
    room.save(note, 'Over de nachten')
    expect(room.saving()).toBe('saved')
    await wait(2_000)
    expect(server.bodies('PUT', 'field')).toEqual([])
  })
})

describe('without a connection', () => {
  test('the text stays, it is said, and it is sent when the connection is back', async () => {
    const room = await annaOpens()
    server.offline = true
    room.save(note, 'Sam slaapt beter')
    await wait(3_000)
    expect(room.saving()).toBe('waiting')
    room.save(note, 'Sam slaapt beter met het raam open')
    await wait(20_000)
    expect(room.field(note)).toBe('Sam slaapt beter met het raam open')
    server.offline = false
    await wait(20_000)
    expect(server.valueOf(note)).toBe('Sam slaapt beter met het raam open')
    expect(room.saving()).toBe('saved')
  })

  test('an answer that was lost is no reason to write twice or to ask anybody', async () => {
    const room = await annaOpens()
    server.loseAnswerOf = 'field'
    room.save(note, 'Sam belt maandag')
    await wait(500)
    expect(room.saving()).toBe('waiting')
    room.save(note, 'Sam belt maandag zelf')
    await wait(5_000)
    expect(server.valueOf(note)).toBe('Sam belt maandag zelf')
    expect(room.kept()).toEqual([])
    expect(room.saving()).toBe('saved')
  })

  test('setting down waits for nothing and says that there is no connection', async () => {
    const room = await annaOpens()
    server.offline = true
    room.save(note, 'Nog niet bewaard')
    const body = { id: 'd', baseVersion: 0 }
    await expect(room.act('decisions', body)).rejects.toMatchObject({ code: 'unreachable' })
    expect(room.field(note)).toBe('Nog niet bewaard')
  })

  test('what could not be saved when Anna left is there when she comes back, and for her only', async () => {
    const room = await annaOpens()
    server.offline = true
    room.save(note, 'Half afgemaakt')
    await wait(500)
    expect(room.hasUnsaved()).toBe(true)
    room.close()
    server.offline = false
    const bram = await annaOpens('Bram')
    expect(bram.field(note)).toBeUndefined()
    const back = await annaOpens()
    expect(back.field(note)).toBe('Half afgemaakt')
    await wait(1_000)
    expect(server.valueOf(note)).toBe('Half afgemaakt')
  })
})

describe('two screens', () => {
  test('what another screen writes is here as soon as it is told', async () => {
    const room = await annaOpens()
    server.writeElsewhere(note, 'Van het andere scherm')
    await wait(0)
    expect(room.field(note)).toBe('Van het andere scherm')
    expect(room.canWrite()).toBe(false)
    room.save(note, 'Dit mag nu niet')
    expect(room.field(note)).toBe('Van het andere scherm')
  })

  test('taken over while Anna types: her text is kept beside what stands there', async () => {
    const room = await annaOpens()
    room.save(note, 'Eerst')
    await wait(500)
    room.save(note, 'Eerst dit')
    server.takeOverElsewhere()
    server.writeElsewhere(note, 'Iets anders')
    await wait(1_000)
    expect(room.canWrite()).toBe(false)
    expect(room.field(note)).toBe('Iets anders')
    expect(room.kept()).toEqual([
      { name: note, why: 'taken-over', mine: 'Eerst dit', theirs: 'Iets anders' },
    ])
    expect(room.saving()).toBe('kept')
    await wait(60_000)
    expect(server.valueOf(note)).toBe('Iets anders')

    await room.useMine(note)
    await wait(0)
    expect(server.valueOf(note)).toBe('Eerst dit')
    expect(room.canWrite()).toBe(true)
    expect(room.kept()).toEqual([])
  })

  test('taken over while a call is on its way: the refusal keeps the text too', async () => {
    const room = await annaOpens()
    room.save(note, 'Eerst')
    await wait(500)
    // Nobody tells this screen; the refusal does.
    server.writer = 'another screen'
    server.writerName = 'Bram'
    server.revision += 1
    room.save(note, 'Eerst dit')
    await wait(1_000)
    expect(room.kept()).toMatchObject([{ why: 'taken-over', mine: 'Eerst dit', theirs: 'Eerst' }])
    expect(room.reply()?.writer).toEqual({ mine: false, name: 'Bram' })
  })

  test('letting it stand drops the text, and only then', async () => {
    const room = await annaOpens()
    room.save(note, 'Mijn zin')
    server.writeElsewhere(note, 'Hun zin')
    await wait(1_000)
    room.letStand(note)
    expect(room.kept()).toEqual([])
    expect(room.field(note)).toBe('Hun zin')
    await wait(60_000)
    expect(server.valueOf(note)).toBe('Hun zin')
  })

  test('writing on here sends what was kept, where nothing else was written since', async () => {
    const room = await annaOpens()
    room.save(note, 'Mijn zin')
    server.takeOverElsewhere()
    await wait(1_000)
    expect(room.kept()).toHaveLength(1)
    await room.takeOver()
    await wait(0)
    expect(server.valueOf(note)).toBe('Mijn zin')
  })

  test('writing on here does not overwrite what was written since: Anna decides', async () => {
    const room = await annaOpens()
    room.save(note, 'Mijn zin')
    server.writeElsewhere(note, 'Hun zin')
    await wait(1_000)
    await room.takeOver()
    await wait(5_000)
    expect(server.valueOf(note)).toBe('Hun zin')
    expect(room.kept()).toMatchObject([{ why: 'changed', mine: 'Mijn zin', theirs: 'Hun zin' }])
  })

  test('a stale save is asked about, never sent again over what stands there', async () => {
    const room = await annaOpens()
    // Something else stands there, and this screen was not told: a hand-over and back.
    server.writeElsewhere(note, 'Hun zin', 'x')
    server.writer = null
    server.streams.splice(0)
    const stale = await annaOpens()
    server.room = {
      ...server.room,
      fields: server.room.fields.map((field) => ({ ...field, value: 'Nieuwer', revision: 9 })),
    }
    server.revision = 9
    stale.save(note, 'Mijn zin')
    await wait(5_000)
    expect(server.valueOf(note)).toBe('Nieuwer')
    expect(stale.kept()).toMatchObject([{ why: 'changed', mine: 'Mijn zin', theirs: 'Nieuwer' }])
    await stale.useMine(note)
    await wait(500)
    expect(server.valueOf(note)).toBe('Mijn zin')
    expect(room).toBeDefined()
  })

  test('an older answer does not replace what is shown', async () => {
    const room = await annaOpens()
    server.writeElsewhere(note, 'Nieuw')
    await wait(0)
    server.streams[0]?.say('room', { ...server.reply('x'), revision: 1, room: emptyOf(server) })
    expect(room.field(note)).toBe('Nieuw')
  })

  test('a stream that broke is opened again, and what was missed is there', async () => {
    const room = await annaOpens()
    await wait(0)
    expect(room.connection()).toBe('live')
    server.streams[0]?.breakOff()
    expect(room.connection()).toBe('lost')
    server.writeElsewhere(note, 'Gemist')
    await wait(1_000)
    expect(server.streams).toHaveLength(2)
    server.streams[1]?.say('room', server.reply('x'))
    expect(room.field(note)).toBe('Gemist')
    expect(room.connection()).toBe('live')
  })
})

describe('acts', () => {
  test('everything typed is saved before it is set down, and the room shows it after', async () => {
    const room = await annaOpens()
    server.acts.set('decisions', () => [200, { version: 1 }])
    room.save(note, 'Net getypt')
    expect(await room.act('decisions', { id: 'd', baseVersion: 0 })).toEqual({ version: 1 })
    expect(server.valueOf(note)).toBe('Net getypt')
    expect(room.reply()?.revision).toBe(server.revision)
    expect(server.bodies('POST', 'decisions')[0]).toMatchObject({ screen: expect.any(String) })
  })

  test('nothing is set down over a text that somebody still has to decide about', async () => {
    const room = await annaOpens()
    room.save(note, 'Mijn zin')
    server.writeElsewhere(note, 'Hun zin')
    await wait(1_000)
    await room.takeOver()
    await expect(room.act('decisions', { id: 'd', baseVersion: 0 })).rejects.toBeInstanceOf(
      HttpError,
    )
    expect(server.bodies('POST', 'decisions')).toEqual([])
  })

  test("the client's acts take the room code, and no screen", async () => {
    const room = await annaOpens()
    server.acts.set('disclosure', () => refusal(422, 'room-code-wrong'))
    const body = { roomCode: '123', questionnaireId: 'q', place: 'hope.level' }
    await expect(room.act('disclosure', body)).rejects.toMatchObject({ code: 'room-code-wrong' })
    expect(server.bodies('POST', 'disclosure')).toEqual([body])
  })

  test('closed while Anna types: the text is kept, and goes in after reopening', async () => {
    const room = await annaOpens()
    room.save(note, 'Nog een zin')
    server.state = 'closed'
    server.revision += 1
    server.tell()
    await wait(1_000)
    expect(room.kept()).toMatchObject([{ why: 'closed', mine: 'Nog een zin' }])
    expect(room.canWrite()).toBe(false)
    server.acts.set('room/reopen', () => {
      server.state = 'planned'
      return [204, null]
    })
    await room.act('room/reopen', { reason: 'Er ontbrak iets' })
    await wait(500)
    expect(server.valueOf(note)).toBe('Nog een zin')
  })
})

const emptyOf = ({ room }: RoomServer) => ({ ...room, fields: [] })
