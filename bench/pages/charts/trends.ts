import type { ChartLine } from '@samen/ui/charts/line-chart'

const topics = [
  'Hoe ik me voel',
  'Slapen',
  'Energie',
  'Hoop',
  'Grip op mijn leven',
  'Eenzaamheid',
  'Veiligheid',
  'Doen waar ik goed in ben',
  'Tevreden over wonen',
  'Tevreden over vrienden',
]
const visits = 50
/** Days between two visits. */
const apart = 21

const dayOf = (visit: number): string =>
  new Date(Date.UTC(2023, 0, 9) + visit * apart * 86_400_000).toISOString().slice(0, 10)

export const from = dayOf(0)
export const to = dayOf(visits - 1)

/** Ten trends over fifty visits: some with a gap, every third with a question that was reworded. */
export const trends = topics.map((topic, number) => {
  const points = Array.from({ length: visits }, (_, visit) => {
    const value = Math.round(5 + 3 * Math.sin((visit + number * 5) / 6) + ((visit * 7) % 3) - 1)
    return { day: dayOf(visit), value, label: String(value) }
  })
  const line = (name: string, part: typeof points): ChartLine => ({
    ...{ name, low: '0 heel slecht', high: '10 heel goed', min: 0, max: 10, points: part },
    joined: part.map((_, index) => index > 0 && index % 17 !== 0),
  })
  const reworded = number % 3 === 2
  const lines = reworded
    ? [line(`${topic}?`, points.slice(0, 30)), line(topic, points.slice(30))]
    : [line(topic, points)]
  return { topic, lines }
})
