import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UnavailableError } from '../errors/errors.ts'
import type { Setting, Sheet } from './sheet.ts'

/** Our own source did not compile, or no font could be found: nobody's text is to blame. */
export class TypesettingError extends Error {
  readonly code = 'typesetting'
  constructor() {
    super('the sheet could not be set')
    this.name = 'TypesettingError'
  }
}

export interface TypesetterLimits {
  /** Milliseconds without work after which the process ends; it costs some 120 MB while it is there. */
  readonly idle: number
  /** Milliseconds for one sheet, the start of the process included. */
  readonly deadline: number
  /** Sheets that wait; more are refused. */
  readonly waiting: number
}
const usual: TypesetterLimits = { idle: 30_000, deadline: 10_000, waiting: 16 }

/** Sets sheets as PDF/UA-1, one at a time, in a process that is there only while it is needed. */
export class Typesetter {
  readonly #limits: TypesetterLimits
  #process: ChildProcess | null = null
  #idle: NodeJS.Timeout | undefined
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #closed = false

  constructor(limits: Partial<TypesetterLimits> = {}) {
    this.#limits = { ...usual, ...limits }
  }

  /** @throws UnavailableError when too many wait or it takes too long; TypesettingError */
  async set(sheet: Sheet): Promise<Uint8Array> {
    if (this.#closed || this.#waiting >= this.#limits.waiting) throw new UnavailableError()
    this.#waiting += 1
    const mine = this.#last.then(() => this.#setNow(sheet))
    this.#last = mine.catch(() => undefined)
    try {
      const setting = await mine
      if (setting.outcome === 'failed') throw new TypesettingError()
      return setting.pdf
    } finally {
      this.#waiting -= 1
    }
  }

  /** Somebody is choosing what to set: the process starts already, so that the first is soon there. */
  prepare(): void {
    if (this.#closed || this.#process !== null) return
    this.#process = this.#start()
    this.#rest(this.#process)
  }

  /** The process that sets now; for tests of what becomes of it. */
  get processId(): number | undefined {
    return this.#process?.pid
  }

  close(): void {
    this.#closed = true
    this.#end()
  }

  #setNow(sheet: Sheet): Promise<Setting> {
    if (this.#closed) throw new UnavailableError()
    clearTimeout(this.#idle)
    const child = (this.#process ??= this.#start())
    child.ref()
    child.channel?.ref()
    return new Promise<Setting>((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(deadline)
        child.off('message', onSetting).off('exit', onExit).off('error', onExit)
        act()
      }
      const onSetting = (setting: Setting) =>
        settle(() => {
          this.#rest(child)
          resolve(setting)
        })
      const onExit = () => settle(() => reject(new UnavailableError()))
      const deadline = setTimeout(() => {
        // It answers nobody any more, and whoever comes next gets a new one.
        this.#end()
      }, this.#limits.deadline)
      child.on('message', onSetting).on('exit', onExit).on('error', onExit)
      child.send(sheet, (error) => {
        if (error !== null) onExit()
      })
    })
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(import.meta.resolve('./setting-process.ts')), [], {
      // No secret of the server's environment, no flag of its own, and nothing printed: what native
      // code says when it fails may hold words of the text.
      env: systemOnly(),
      execArgv: ['--max-old-space-size=128', '--max-semi-space-size=4'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    })
    child.on('exit', () => {
      if (this.#process === child) this.#process = null
    })
    // One that cannot start only says so.
    child.on('error', () => this.#end())
    return child
  }

  /** Nothing to do: it may wait a little for more, and holds nobody up. */
  #rest(child: ChildProcess): void {
    child.unref()
    child.channel?.unref()
    this.#idle = setTimeout(() => this.#end(), this.#limits.idle)
    this.#idle.unref()
  }

  #end(): void {
    clearTimeout(this.#idle)
    const child = this.#process
    this.#process = null
    child?.kill('SIGKILL')
  }
}

/** What Windows needs to start anything, and the memory settings of scripts/start.sh. */
function systemOnly(): NodeJS.ProcessEnv {
  const names = ['SystemRoot', 'MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}
