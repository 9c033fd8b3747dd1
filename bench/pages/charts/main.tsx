import '@samen/ui/styles/desk.css'
import '@samen/ui/styles/charts.css'
import './page.css'
import { type ChartTexts, LineChart } from '@samen/ui/charts/line-chart'
import { For } from 'solid-js'
import { render } from 'solid-js/web'
import { from, to, trends } from './trends.ts'

const formatDay = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' })
const formatMonth = new Intl.DateTimeFormat('nl', { month: 'short', timeZone: 'UTC' })
const texts: ChartTexts = {
  day: (day) => formatDay.format(new Date(day)),
  month: (day, withYear) =>
    `${formatMonth.format(new Date(day))}${withYear ? ` ${day.slice(0, 4)}` : ''}`,
  describe: (first, last, count) => `${count} keer, van ${first.label} naar ${last.label}`,
  points: 'De stippen',
  otherLine: 'andere vraag',
  table: 'Als tabel',
  columns: { day: 'Dag', value: 'Antwoord', line: 'Vraag', note: 'Waarom' },
}

const Trends = () => (
  <div class="charts">
    <For each={trends}>
      {({ topic, lines }) => (
        <LineChart
          title={topic}
          lines={lines}
          from={from}
          to={to}
          texts={texts}
          onOpen={() => {}}
        />
      )}
    </For>
  </div>
)

/** Milliseconds from the first line of drawing to after the frame that shows it. */
function draw(): Promise<number> {
  const root = document.querySelector('#app')
  if (!root) throw new Error('the page has no #app')
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now()
      render(() => <Trends />, root)
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now() - start))
      port1.start()
      port2.postMessage(null)
    })
  })
}

Object.assign(globalThis, { draw })
