import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpError } from '../../shared/http-error.ts'
import { createSaver, type SavingState } from './saver.ts'

/** A server that keeps one text, and can be made unreachable or slow to answer. */
function testServer() {
  const server = {
    text: '',
    revision: 1,
    calls: 0,
    failure: undefined as HttpError | undefined,
    /** The next save arrives, but its answer is lost. */
    losesAnswer: false,
    onReload: () => {},
    async save(text: string, revision: number) {
      server.calls += 1
      if (server.failure) throw server.failure
      if (revision !== server.revision) throw new HttpError(412, 'stale')
      server.text = text
      server.revision += 1
      if (server.losesAnswer) {
        server.losesAnswer = false
        throw new HttpError(0, 'unreachable')
      }
      return server.revision
    },
  }
  return server
}

function saving() {
  const server = testServer()
  const client = {
    text: '',
    states: [] as SavingState[],
    takenOver: [] as string[],
    lost: 0,
    gone: 0,
    handedIn: 0,
  }
  const saver = createSaver(1, {
    content: () => client.text,
    save: server.save,
    reload: async () => {
      server.onReload()
      return { content: server.text, revision: server.revision }
    },
    same: (one, other) => one === other,
    onTakenOver: (text) => {
      client.text = text
      client.takenOver.push(text)
    },
    onSessionLost: () => (client.lost += 1),
    onGone: () => (client.gone += 1),
    onHandedIn: () => (client.handedIn += 1),
    onState: (state) => client.states.push(state),
  })
  const write = (text: string) => {
    client.text = text
    saver.changed()
  }
  return { server, client, saver, write }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving a draft', () => {
  it('saves within a second, once for everything typed in between', async () => {
    const { server, client, write } = saving()
    write('ik')
    write('ik heb')
    write('ik heb gekookt')
    await seconds(1)
    expect(server).toMatchObject({ text: 'ik heb gekookt', calls: 1 })
    expect(client.states.at(-1)).toBe('saved')
  })

  it('says "saved" only after the server did', async () => {
    const { client, write, saver } = saving()
    write('ik')
    expect(client.states).toEqual(['unsaved'])
    await saver.flush()
    expect(client.states).toEqual(['unsaved', 'saved'])
  })

  it('does not call when nothing changed', async () => {
    const { server, saver, write } = saving()
    write('')
    await saver.flush()
    await seconds(10)
    expect(server.calls).toBe(0)
  })

  it('goes on trying when the network is gone, ever slower, and saves what is there by then', async () => {
    const { server, client, write } = saving()
    server.failure = new HttpError(0, 'unreachable')
    write('ik')
    await seconds(20)
    expect(client.states.at(-1)).toBe('trouble')
    expect(server.calls).toBeLessThan(8)
    write('ik heb gekookt')
    server.failure = undefined
    await seconds(60)
    expect(server.text).toBe('ik heb gekookt')
    expect(client.states.at(-1)).toBe('saved')
  })

  it('waits as long as the server asks', async () => {
    const { server, write } = saving()
    server.failure = new HttpError(503, 'busy', 20)
    write('ik')
    await seconds(1)
    expect(server.calls).toBe(1)
    await seconds(15)
    expect(server.calls).toBe(1)
    server.failure = undefined
    await seconds(10)
    expect(server.text).toBe('ik')
  })

  it('knows its own save again when only the answer was lost', async () => {
    const { server, client, write } = saving()
    server.losesAnswer = true
    write('ik heb gekookt')
    await seconds(0.6)
    write('ik heb gekookt en gegeten')
    await seconds(30)
    expect(client.takenOver).toEqual([])
    expect(server.text).toBe('ik heb gekookt en gegeten')
  })

  it('takes what another kiosk saved, and tells it', async () => {
    const { server, client, write } = saving()
    server.text = 'op het andere scherm'
    server.revision = 7
    write('hier')
    await seconds(1)
    expect(client.takenOver).toEqual(['op het andere scherm'])
    write('weer hier')
    await seconds(1)
    expect(server.text).toBe('weer hier')
  })

  it('stops when the consultation was closed meanwhile', async () => {
    const { server, client, write } = saving()
    server.failure = new HttpError(409, 'consultation-closed')
    write('ik')
    await seconds(60)
    expect(client.gone).toBe(1)
    expect(server.calls).toBe(1)
  })

  it('was handed in without our knowing: what is written since goes on as a change of it', async () => {
    const { server, client, write } = saving()
    write('ingeleverd')
    await seconds(1)
    // The submission arrived and its answer was lost; the draft is gone. Opening makes a new one.
    server.failure = new HttpError(409, 'no-draft')
    server.onReload = () => {
      server.failure = undefined
      server.revision = 1
    }
    write('ingeleverd, en nog iets')
    await seconds(1)
    expect(server.text).toBe('ingeleverd, en nog iets')
    expect(client).toMatchObject({ text: 'ingeleverd, en nog iets', handedIn: 1, gone: 0 })
    expect(client.takenOver).toEqual([])
    expect(client.states.at(-1)).toBe('saved')
  })

  it('keeps everything when the session ended, and saves it afterwards', async () => {
    const { server, client, saver, write } = saving()
    server.failure = new HttpError(401, 'no-session')
    write('ik')
    await seconds(1)
    expect(client).toMatchObject({ lost: 1, text: 'ik' })
    server.failure = undefined
    await saver.flush()
    expect(server.text).toBe('ik')
  })

  it('does nothing any more once stopped', async () => {
    const { server, saver, write } = saving()
    write('ik')
    saver.stop()
    await seconds(60)
    expect(server.calls).toBe(0)
  })
})
