import { describe, expect, it } from 'vitest'
import { close, confirmed, leaving, type Flow, flowAt, go, lose, open, type Place } from './flow.ts'

const through = (start: Flow, ...places: readonly Place[]) => places.reduce(go, start)
const question: Place = { name: 'question', screen: 'sleep.quality', on: { kind: 'way' } }

describe('the way through the kiosk', () => {
  it('leads from the start to submitting and back to the start', () => {
    const flow = through(
      flowAt({ name: 'start' }),
      { name: 'code' },
      { name: 'is-it-you' },
      { name: 'who-sees' },
      { name: 'choose' },
      question,
      { name: 'more', section: 'strength' },
      { name: 'preview', early: false },
      { name: 'submitting', early: false },
      { name: 'thanks' },
      { name: 'start' },
    )
    expect(flow.place.name).toBe('start')
  })

  it('never skips the question whether it is you', () => {
    expect(through(flowAt({ name: 'code' }), { name: 'choose' }).place.name).toBe('code')
    expect(through(flowAt({ name: 'code' }), question).place.name).toBe('code')
  })

  it('has no way back to the questions once everything is handed in', () => {
    const done = flowAt({ name: 'thanks' })
    expect(go(done, question)).toBe(done)
    expect(go(done, { name: 'preview', early: false })).toBe(done)
  })

  it('lets nobody back in who is leaving', () => {
    const flow = leaving()
    expect(go(flow, question)).toBe(flow)
    expect(go(flow, { name: 'preview', early: false })).toBe(flow)
    expect(lose(flow)).toBe(flow)
  })

  it('lets who is not Sam go nowhere but to the start', () => {
    const flow = flowAt({ name: 'not-you' })
    expect(go(flow, { name: 'who-sees' })).toBe(flow)
    expect(go(flow, { name: 'start' }).place.name).toBe('start')
  })

  it('is not pulled elsewhere by a reply that comes late', () => {
    const start = flowAt({ name: 'start' })
    expect(go(start, { name: 'is-it-you' })).toBe(start)
    expect(go(start, { name: 'thanks' })).toBe(start)
  })
})

describe('what lies over a place', () => {
  it('gives the place back as it was', () => {
    const flow = flowAt(question)
    expect(close(open(flow, 'help'))).toEqual(flow)
  })

  it('keeps a hidden screen hidden when nobody is there', () => {
    const hidden = open(flowAt(question), 'hidden')
    expect(open(hidden, 'idle').over).toBe('hidden')
  })

  it('is gone when the client goes on', () => {
    expect(
      go(open(flowAt(question), 'stop'), { name: 'paused', why: 'pause', from: question }).over,
    ).toBeNull()
  })
})

describe('a session that ended', () => {
  it('asks the code again and then goes on at the same question', () => {
    const lost = lose(flowAt(question))
    expect(lost.place).toEqual({ name: 'code', again: true })
    expect(confirmed(go(lost, { name: 'is-it-you' })).place).toEqual(question)
  })

  it('goes on at the overview when it ended while handing in', () => {
    const lost = lose(flowAt({ name: 'submitting', early: true }))
    expect(lost.resume).toEqual({ name: 'preview', early: true })
  })

  it('changes nothing where no session is needed', () => {
    const start = flowAt({ name: 'start' })
    expect(lose(start)).toBe(start)
  })

  it('forgets where the client was when somebody else begins', () => {
    const fresh = flowAt({ name: 'is-it-you' })
    expect(confirmed(fresh).place).toEqual({ name: 'who-sees' })
  })
})

describe('reading beside the questions', () => {
  const list: Place = { name: 'aids', from: question }
  const aid: Place = { name: 'aid', aid: 'work', page: 'situation', from: question }

  it('leads from a question to an aid, through its questions, and back to where it began', () => {
    const flow = through(flowAt(question), list, aid, question, aid, question)
    expect(flow.place).toBe(question)
  })

  it('is reached from the help page of every screen of the visit', () => {
    for (const place of [{ name: 'who-sees' }, { name: 'choose' }, question] as const) {
      expect(go(flowAt(place), { name: 'rights', from: place }).place.name).toBe('rights')
    }
    expect(go(flowAt({ name: 'code' }), { name: 'rights', from: question }).place.name).toBe('code')
  })

  it('after handing in leads to no question, and to no session', () => {
    const thanks: Place = { name: 'thanks' }
    const reading = through(flowAt(thanks), { name: 'aids', from: thanks })
    for (const place of [question, { name: 'choose' }, { name: 'after' }] as const) {
      expect(go(reading, place)).toBe(reading)
    }
    expect(go(reading, thanks).place.name).toBe('thanks')
  })

  it('is found again after the code was typed again', () => {
    const lost = lose(flowAt(aid))
    expect(confirmed(go(lost, { name: 'is-it-you' })).place).toEqual(aid)
  })
})

describe('after the conversation', () => {
  it('there is no way into the preparation, only to the questions for afterwards and out', () => {
    const after = flowAt({ name: 'after' })
    expect(go(after, { name: 'who-sees' })).toBe(after)
    expect(through(after, question, { name: 'preview', early: false }).place.name).toBe('preview')
    expect(
      through(
        after,
        question,
        { name: 'preview', early: false },
        { name: 'submitting', early: false },
        { name: 'after' },
      ).place.name,
    ).toBe('after')
  })
})
