import {
  batch,
  createComputed,
  createContext,
  createSignal,
  type JSX,
  untrack,
  useContext,
} from 'solid-js'

/** `asked`: not answered yet; until then only the agenda is open. */
type Who = 'asked' | 'alone' | 'with'

export interface Company {
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
 * Remembers, in this tab, whether somebody came along to this visit. What the client opened is closed
 * again once the page is loaded anew: the name of what was opened would tell what it is about.
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
  /** Null: there was nothing to ask for yet. */
  const [answered, setAnswered] = createSignal<Who | null>(kept.read())
  const [opened, setOpened] = createSignal<readonly string[]>([])
  const change = (next: Who) => {
    setAnswered(next)
    kept.write(next)
  }
  createComputed(() => {
    if (props.asks && answered() === null) change('asked')
  })
  const who = () => answered() ?? (props.asks ? 'asked' : 'alone')
  const company: Company = {
    who,
    answer: (next) =>
      batch(() => {
        setOpened([])
        change(next)
      }),
    isOpen: (part) => who() === 'alone' || (who() === 'with' && opened().includes(part)),
    setOpen: (part, open) =>
      setOpened((all) => [...all.filter((one) => one !== part), ...(open ? [part] : [])]),
  }
  return <CompanyContext.Provider value={company}>{props.children}</CompanyContext.Provider>
}

/** Nothing of the client is kept. */
function keptIn(key: string) {
  return {
    read(): Who | null {
      try {
        const kept = sessionStorage.getItem(key)
        return kept === 'asked' || kept === 'alone' || kept === 'with' ? kept : null
      } catch {
        return null
      }
    },
    write(who: Who) {
      try {
        sessionStorage.setItem(key, who)
      } catch {
        // Then it is asked again.
      }
    },
  }
}
