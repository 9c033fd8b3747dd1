import {
  createComputed,
  createContext,
  createSignal,
  type JSX,
  untrack,
  useContext,
} from 'solid-js'

/** `asked`: not answered yet; until then only the agenda is open. */
type Who = 'asked' | 'alone' | 'with'

interface Company {
  readonly who: () => Who
  readonly answer: (who: 'alone' | 'with') => void
  readonly isOpen: (part: string) => boolean
  /** The client opens a part, or closes it again. */
  readonly setOpen: (part: string, open: boolean) => void
}
const CompanyContext = createContext<Company>()

/** Who else is in the room. Only inside `WithCompany`. */
export function useCompany(): Company {
  const company = useContext(CompanyContext)
  if (!company) throw new Error('useCompany outside the consultation')
  return company
}

/**
 * Remembers, in this tab, whether somebody came along to this visit and what the client opened.
 * `asks` false: there is nothing that somebody else should not read, or the visit is over. What was
 * closed before that stays closed: who came along is still there when the conversation is finished.
 */
export function WithCompany(props: {
  readonly visitId: string
  readonly asks: boolean
  readonly children: JSX.Element
}) {
  // For another visit ConsultationPage makes its pages anew.
  const kept = keptIn(untrack(() => `samen.company.${props.visitId}`))
  const [state, setState] = createSignal<Kept>(kept.read())
  const change = (next: Kept) => {
    setState(next)
    kept.write(next)
  }
  createComputed(() => {
    if (props.asks && state().who === null) change({ ...state(), who: 'asked' })
  })
  const who = () => state().who ?? 'alone'
  const company: Company = {
    who,
    answer: (answered) => change({ who: answered, open: [] }),
    isOpen: (part) => who() === 'alone' || (who() === 'with' && state().open.includes(part)),
    setOpen: (part, open) => {
      const others = state().open.filter((one) => one !== part)
      change({ ...state(), open: open ? [...others, part] : others })
    },
  }
  return <CompanyContext.Provider value={company}>{props.children}</CompanyContext.Provider>
}

interface Kept {
  /** Null: there was nothing to ask for yet. */
  readonly who: Who | null
  readonly open: readonly string[]
}
const nothing: Kept = { who: null, open: [] }

/** Names of parts and no more: nothing of the client is kept. */
function keptIn(key: string) {
  return {
    read(): Kept {
      try {
        // The border: only `write` puts something there.
        return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null) ?? nothing
      } catch {
        return nothing
      }
    },
    write(kept: Kept) {
      try {
        sessionStorage.setItem(key, JSON.stringify(kept))
      } catch {
        // Then it is asked again.
      }
    },
  }
}
