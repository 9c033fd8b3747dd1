import { For, Show } from 'solid-js'
import { render } from 'solid-js/web'
import '../src/styles/kiosk.css'
import '../src/styles/desk.css'
import './gallery.css'
import { examples } from './examples.tsx'

const wanted = new URLSearchParams(location.search)
const example = examples.find(({ name }) => name === wanted.get('example'))
const root = document.documentElement
root.dataset['surface'] = example?.surface ?? 'desk'
root.dataset['textSize'] = wanted.get('text') ?? 'normal'

function Gallery() {
  return (
    <Show when={example} fallback={<List />}>
      {(found) => (
        <Show
          when={found().whole}
          fallback={
            <main class="gallery">
              <h1 id="title">{found().name}</h1>
              {found().render()}
            </main>
          }
        >
          {found().render()}
        </Show>
      )}
    </Show>
  )
}

function List() {
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <ul>
        <For each={examples}>
          {({ name, surface }) => (
            <li>
              <a href={`?example=${name}`} data-surface={surface}>
                {name}
              </a>
            </li>
          )}
        </For>
      </ul>
    </main>
  )
}

const app = document.getElementById('app')
if (app) render(() => <Gallery />, app)
