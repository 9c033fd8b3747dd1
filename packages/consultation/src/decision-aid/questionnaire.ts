import type {
  Group,
  LongTextQuestion,
  Option,
  Questionnaire,
  Section,
  Text,
} from '@samen/questionnaire/domain'
import { aidConcept } from './aid-concept.ts'
import { type AidValue, type DecisionAid, type ValuePlace, valuePlaces } from './decision-aid.ts'
import { aidWords, join, placeWords } from './questionnaire-words.ts'

// What a client thinks while reading an aid is the client's own: private until the client says
// otherwise, and asked outright, because nobody should share it by not looking.
const own = { sharing: 'private', asksSharing: true } as const

/**
 * What an aid asks, as a questionnaire: its values (a place between two statements, in words), its
 * questions to oneself, and where the client is now, in own words. No score, and no "which option".
 * Derived only: the same aid gives the same questionnaire, version by version.
 */
export function decisionAidQuestionnaire(aid: DecisionAid): Questionnaire {
  return {
    id: `keuzehulp-${aid.id}`,
    languages: aid.languages,
    title: join(aidWords.title, ': ', aid.title),
    introduction: aidWords.introduction,
    form: 'aid',
    sections: [
      {
        code: 'values',
        title: aidWords.values,
        items: aid.values.map((value, i) => valueScreen(aid, value, `value-${i + 1}`)),
      },
      ...questionsToMyself(aid),
      { code: 'now', title: aidWords.now, items: [leaning(aid)] },
    ],
  }
}

function valueScreen(aid: DecisionAid, value: AidValue, code: string): Group {
  const concept = aidConcept(aid, 'value', value.code)
  const statements = join(value.one, ' / ', value.other)
  return {
    kind: 'group',
    code,
    title: aidWords.fits,
    questions: [
      {
        ...own,
        kind: 'choice',
        concept,
        text: statements,
        why: aidWords.whyValue,
        topic: statements,
        options: valuePlaces.map((place) => placeOption(value, place)),
      },
      {
        ...own,
        kind: 'short-text',
        concept: aidConcept(aid, 'words', value.code),
        text: aidWords.tellMore,
        why: aidWords.whyTellMore,
        topic: statements,
        visible: { answered: concept },
      },
    ],
  }
}

function placeOption({ one, other }: AidValue, place: ValuePlace): Option {
  const words = placeWords[place]
  const about: Readonly<Record<ValuePlace, Text | null>> = {
    one,
    'rather-one': one,
    both: null,
    'rather-other': other,
    other,
  }
  const statement = about[place]
  return {
    // A code "other" would mean own words.
    code: place === 'other' ? 'the-other' : place,
    text: statement ? join(words, ': ', statement) : words,
  }
}

function questionsToMyself(aid: DecisionAid): readonly Section[] {
  const items = aid.questions
    .filter(({ to }) => to === 'myself')
    .map(({ code, text }): LongTextQuestion => ({
      ...own,
      kind: 'long-text',
      concept: aidConcept(aid, 'question', code),
      text,
      why: aidWords.whyQuestion,
      topic: text,
    }))
  return items.length > 0 ? [{ code: 'questions', title: aidWords.questions, items }] : []
}

function leaning(aid: DecisionAid): LongTextQuestion {
  return {
    ...own,
    kind: 'long-text',
    concept: aidConcept(aid, 'leaning'),
    text: aidWords.leaning,
    help: aidWords.leaningHelp,
    why: aidWords.whyLeaning,
    topic: aid.title,
  }
}
