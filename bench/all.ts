import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

// Every bench, one after another; about 40 minutes. What is given here is for none of them in
// particular, so nothing is passed on.
const names = [
  'kiosk-size',
  'kiosk-heap',
  'kiosk-start',
  'kiosk-answer',
  'charts',
  'submit',
  'room',
  'consultation',
  'memory',
]
for (const name of names) {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [file], { stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  if (code !== 0) process.exitCode = 1
}
