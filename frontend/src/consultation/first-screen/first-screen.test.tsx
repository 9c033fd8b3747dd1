import type { AgendaItem } from '@samen/consultation/room'
import { afterEach, expect, test, vi } from 'vitest'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { agendaItems } from '../agenda/items.ts'
import { useRoom } from '../room/room-context.tsx'
import { inRoom } from '../room/testing/in-room.tsx'
import { RoomServer } from '../room/testing/room-server.ts'
import { FirstScreen } from './first-screen.tsx'

afterEach(() => vi.unstubAllGlobals())

const item = (text: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  key: `goal:v:${text}`,
  from: 'client',
  kind: 'goal',
  text,
  tick: null,
  note: '',
  ...more,
})
const topic = item('Wonen', { key: 'topic:v:housing', kind: 'topic' })
const left = item('werk', { carriedFrom: '2026-01-12' })
const wordsOf = (items: readonly AgendaItem[]) => items.map(({ text }) => text)
const point = '0190c0de-0000-7000-8000-000000000002'

/** Sam prepared; something was left over in January; Anna has a point of her own. */
async function firstScreen() {
  const savedAt = '2026-03-02T09:00:00Z'
  const server = new RoomServer({
    agenda: {
      client: [item('de nachten'), item('mijn zus'), topic],
      carried: [left],
      clinician: [],
    },
    fields: [{ name: `point/${point}`, revision: 1, value: { text: 'de uitslag' }, savedAt }],
  })
  const Agenda = (props: { readonly visitId: string }) => {
    const room = useRoom()
    return <p data-testid="agenda">{wordsOf(agendaItems(room, props.visitId)).join(', ')}</p>
  }
  return await inRoom(server.open(), (visitId) => {
    const visit = {
      id: visitId,
      startsAt: '2026-03-02T09:00:00Z',
      state: 'planned' as const,
      clinician: 'Anna',
      preparation: 'none' as const,
    }
    const nothing = { goals: [], wishes: [], topics: [], wentWell: [], changes: [] }
    const reply: ConsultationReply = {
      client: { id: 'sam', callingName: 'Sam' },
      visit,
      consultation: {
        ...nothing,
        preparation: null,
        strengths: [],
        medicines: [],
        trends: [],
        versions: [],
      },
    }
    return (
      <>
        <Agenda visitId={visitId} />
        <FirstScreen reply={reply} visit={visit} onLook={() => undefined} />
      </>
    )
  })
}

test("Sam's own stands first, then what was left over, then Anna's; also on the way to the end", async () => {
  const page = await firstScreen()
  const order = ['de nachten', 'mijn zus', 'Wonen', 'werk', 'de uitslag']
  const words = [...document.querySelectorAll('.agenda-words')].map((one) => one.textContent)
  expect(words).toEqual(order)
  expect(page.getByTestId('agenda').textContent).toBe(order.join(', '))
})
