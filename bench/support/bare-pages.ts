import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bench } from './run.ts'

const head = `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Kaal</title>
<style>body{font:20px sans-serif;margin:2rem}button,label{font-size:24px;padding:1rem;margin:.25rem}</style>`

const numbers = Array.from(
  { length: 11 },
  (_, number) => `<label><input type="radio" name="n" value="${number}">${number}</label>`,
).join('')

/** The same two things without any library: what the browser itself costs on this machine. */
const pages: Readonly<Record<string, string>> = {
  '/start': `${head}<main><h1>Welkom</h1><p>Straks heb je een gesprek.</p><button>Beginnen</button></main>
<script>document.querySelector('button').onclick = () => {
  document.querySelector('main').innerHTML = '<h1>Wat is je code?</h1>'
}</script>`,
  '/question': `${head}<main></main><script>
let number = 0
const answers = []
const main = document.querySelector('main')
function show() {
  main.innerHTML = '<p>stap ' + (number += 1) + '</p><h1 tabindex="-1">Vraag ' + number +
    '</h1><fieldset>${numbers}</fieldset><button>Verder</button>'
  main.querySelector('h1').focus()
  main.querySelector('button').onclick = show
}
main.addEventListener('change', (event) => {
  answers[number] = event.target.value
  event.target.parentElement.style.fontWeight = 'bold'
})
show()</script>`,
}

/** Serves the bare pages; their origin. */
export async function serveBarePages({ stack }: Bench): Promise<string> {
  const server = createServer((request, reply) => {
    const page = pages[request.url ?? '']
    if (page === undefined) return reply.writeHead(404).end()
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  stack.defer(() => {
    server.closeAllConnections()
    return new Promise<void>((closed) => server.close(() => closed()))
  })
  // A server that listens on a port has an address of this shape.
  return `http://localhost:${(server.address() as AddressInfo).port}`
}
