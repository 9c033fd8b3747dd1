import { Show } from 'solid-js'
import { clientScreenAddress } from '../../shared/client-screen.ts'
import { HttpError } from '../../shared/http-error.ts'
import type { ConsultationReply } from '../../staff/shapes.ts'
import { Carried } from '../agenda/carried.tsx'
import { ClientGoals } from '../agenda/client-goals.tsx'
import { ClientTopics } from '../agenda/client-topics.tsx'
import { Points } from '../agenda/points.tsx'
import { Agreed } from '../agreements/agreed.tsx'
import { Changes } from '../changes.tsx'
import { useCompany } from '../company/company.tsx'
import { CompanyQuestion } from '../company/company-question.tsx'
import { Opens } from '../company/opens.tsx'
import { useConsultationTexts } from '../context.ts'
import { NothingYet } from '../nothing-yet.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'
import { WentWell } from '../went-well.tsx'
import { Wishes } from '../wishes.tsx'
import { FourButtons } from './four-buttons.tsx'
import { FurtherDown } from './further-down.tsx'

/** The visit that is on the page. */
export type Visit = NonNullable<ConsultationReply['visit']>

/**
 * Readable in half a minute, in this order: what the client wants to talk about, what was left over,
 * the clinician's points; what went well, what we agreed and how it went, what is different.
 */
export function FirstScreen(props: {
  readonly reply: ConsultationReply
  readonly visit: Visit
  readonly onLook: () => void
}) {
  const texts = useConsultationTexts()
  const roomTexts = useRoomTexts()
  const company = useCompany()
  const name = () => props.reply.client.callingName
  const consultation = () => props.reply.consultation
  const room = useRoom()
  /** Everything typed here is saved first; when that fails the page stays, and says so. */
  async function handOver() {
    try {
      await room.flush()
    } catch (error) {
      if (error instanceof HttpError) return
      throw error
    }
    const of = { clientId: props.reply.client.id, visitId: props.visit.id }
    location.replace(clientScreenAddress(of))
  }
  const visits = () => new Set(consultation().versions.map(({ source }) => source.visitId))
  return (
    <>
      <div class="first-screen">
        <div>
          <ClientGoals visitId={props.visit.id} isPrepared={consultation().preparation !== null} />
          <ClientTopics visitId={props.visit.id} />
          <Carried visitId={props.visit.id} />
          <Points />
        </div>
        <div>
          <Show when={consultation().preparation === null}>
            <NothingYet
              name={name()}
              begun={props.visit.preparation === 'begun'}
              hasHistory={visits().size > 0}
              onLook={props.onLook}
              onHandOver={props.visit.state === 'planned' ? () => void handOver() : undefined}
            />
          </Show>
          <CompanyQuestion />
          <Show when={consultation().preparation}>
            <Opens part="went-well" title={texts().wentWell.title}>
              <WentWell answers={consultation().wentWell} />
            </Opens>
          </Show>
          <Opens part="agreed" title={roomTexts().agreed.title}>
            <Agreed visitId={props.visit.id} />
          </Opens>
          <Show when={consultation().preparation}>
            <Opens part="changes" title={texts().changes.title}>
              <Changes changes={consultation().changes} isFirst={visits().size === 1} />
            </Opens>
          </Show>
          <Show when={consultation().wishes.length > 0}>
            <Opens part="wishes" title={texts().goals.also(name())}>
              <Wishes name={name()} wishes={consultation().wishes} />
            </Opens>
          </Show>
        </div>
      </div>
      <FourButtons />
      <Show when={company.who() !== 'asked'}>
        <FurtherDown reply={props.reply} />
      </Show>
    </>
  )
}
