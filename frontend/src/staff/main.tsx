import '@samen/ui/styles/desk.css'
import '@samen/ui/styles/charts.css'
import './staff.css'
import { render } from 'solid-js/web'
import { App } from './app.tsx'
import { reloadOnNewBuild } from './new-build.ts'

const root = document.querySelector('#app')
if (!root) throw new Error('index.html has no #app')
render(() => <App />, root)

// A page that comes back from the browser's memory shows nothing of before.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload()
})
reloadOnNewBuild()
