import { longDay } from '@samen/i18n/formats'
import { dayIn } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { Table } from '@samen/ui/table'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { Confirm } from '../staff/confirm.tsx'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import type { QuestionnaireLine, QuestionnaireList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { PublishingPage } from './publishing-page.tsx'
import { useAdminTexts } from './texts.ts'
import { useVersionColumns } from './version-columns.ts'

type Version = QuestionnaireLine['versions'][number]
interface Retiring {
  readonly questionnaire: QuestionnaireLine
  readonly version: Version
}

/** The questionnaires and their versions; publishing one and taking one out of use. */
export function QuestionnairesPage() {
  const { session } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().questionnaires
  const [retiring, setRetiring] = createSignal<Retiring>()
  const questionnaires = createLoader(
    () => api.questionnaires,
    (path) => session.call<QuestionnaireList>(path),
  )
  async function retire() {
    const what = retiring()
    if (what === undefined) return
    const path = api.retirement(what.questionnaire.id, what.version.version)
    await session.call<null>(path, { method: 'POST' })
    await questionnaires.reload()
  }
  const retireTitle = () => {
    const what = retiring()
    return what ? texts().retireTitle(what.questionnaire.title, what.version.version) : ''
  }
  return (
    <PublishingPage
      title={texts().title}
      lead={texts().lead}
      address={api.questionnaires}
      refused={texts().refused}
      loader={questionnaires}
    >
      <ShowLoaded loader={questionnaires}>
        {(list) => (
          <For
            each={list().questionnaires}
            fallback={<Empty pictogram="note" title={texts().empty} />}
          >
            {(questionnaire) => (
              <Questionnaire
                questionnaire={questionnaire}
                onRetire={(version) => setRetiring({ questionnaire, version })}
              />
            )}
          </For>
        )}
      </ShowLoaded>
      <Confirm
        open={retiring() !== undefined}
        title={retireTitle()}
        body={texts().retireBody}
        confirm={texts().retireConfirm}
        onConfirm={retire}
        onClose={() => setRetiring(undefined)}
      />
    </PublishingPage>
  )
}

function Questionnaire(props: {
  readonly questionnaire: QuestionnaireLine
  readonly onRetire: (version: Version) => void
}) {
  const { language } = useStaff()
  const timeZone = useTimeZone()
  const admin = useAdminTexts()
  const texts = () => admin().questionnaires
  const columns = useVersionColumns<Version>()
  const dayOf = (instant: string) => longDay(language(), dayIn(timeZone(), instant))
  const newestFirst = () => props.questionnaire.versions.toSorted((a, b) => b.version - a.version)
  const state = (version: Version) => {
    if (version.retiredAt !== null) return texts().retired(dayOf(version.retiredAt))
    const current = newestFirst().find(({ retiredAt }) => retiredAt === null)
    return version === current ? admin().publishing.current : admin().publishing.older
  }
  return (
    <section class="page-part">
      <h2>
        {props.questionnaire.title}{' '}
        <span class="questionnaire-form">{texts().form[props.questionnaire.form]}</span>
      </h2>
      <Table
        caption={texts().caption(props.questionnaire.title)}
        captionHidden
        rows={newestFirst()}
        columns={[
          ...columns(),
          { key: 'state', head: admin().publishing.state, cell: state },
          {
            key: 'retire',
            head: <span class="visually-hidden">{texts().retire}</span>,
            cell: (version) => (
              <Show when={version.retiredAt === null}>
                <Button
                  label={texts().retireName(props.questionnaire.title, version.version)}
                  onPress={() => props.onRetire(version)}
                >
                  {texts().retire}
                </Button>
              </Show>
            ),
          },
        ]}
      />
    </section>
  )
}
