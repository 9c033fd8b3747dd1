import type { Text } from '@samen/questionnaire/domain'

/** The label of the option behind which a client writes own words. */
export const somethingElse: Text = { nl: 'Iets anders, namelijk …', en: 'Something else, namely …' }
