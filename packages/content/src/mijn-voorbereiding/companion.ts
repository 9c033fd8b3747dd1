import type { Group } from '@samen/questionnaire/domain'

/** Who sits beside the client. The product invites nobody, and says so. */
export const companion: Group = {
  kind: 'group',
  code: 'beside-you',
  title: { nl: 'Iemand naast je', en: 'Somebody beside you' },
  questions: [
    {
      kind: 'choice',
      concept: 'companion',
      text: {
        nl: 'Wie wil je erbij hebben in het gesprek?',
        en: 'Who would you like with you in the conversation?',
      },
      help: {
        nl: 'Wij nodigen niemand uit. Vraag het zelf.',
        en: 'We do not invite anyone. Please ask them yourself.',
      },
      why: {
        nl: 'Je mag altijd iemand meenemen. Dan weten we dat er iemand meekomt.',
        en: 'You may always bring somebody. Then we know that somebody will join.',
      },
      topic: { nl: 'Wie erbij is', en: 'Who joins' },
      sharing: 'shared',
      options: [
        { code: 'nobody', text: { nl: 'Niemand', en: 'Nobody' }, pictogram: 'person' },
        { code: 'relative', text: { nl: 'Familie', en: 'Family' }, pictogram: 'house' },
        {
          code: 'friend',
          text: { nl: 'Een vriend of vriendin', en: 'A friend' },
          pictogram: 'people',
        },
        {
          code: 'peer-expert',
          text: {
            nl: 'Een ervaringsdeskundige: iemand die het zelf heeft meegemaakt',
            en: 'A peer expert: somebody who has been through it',
          },
          pictogram: 'path',
        },
        {
          code: 'client-advocate',
          text: {
            nl: 'Een belangenbehartiger: iemand die voor mij opkomt',
            en: 'A client advocate: somebody who speaks up for me',
          },
          pictogram: 'umbrella',
        },
      ],
      other: { nl: 'Iemand anders, namelijk …', en: 'Somebody else, namely …' },
    },
    {
      kind: 'short-text',
      concept: 'companion.who',
      visible: {
        any: [
          { concept: 'companion', equals: 'relative' },
          { concept: 'companion', equals: 'friend' },
        ],
      },
      text: { nl: 'Wil je zeggen wie?', en: 'Do you want to say who?' },
      help: { nl: 'Bijvoorbeeld: mijn zus.', en: 'For example: my sister.' },
      why: {
        nl: 'Dan weten we wie we kunnen begroeten.',
        en: 'Then we know whom to welcome.',
      },
      topic: { nl: 'Wie er meekomt', en: 'Who comes along' },
      sharing: 'shared',
    },
  ],
}
