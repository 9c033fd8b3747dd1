import { mindKorrelatie } from './decision-aids/about.ts'
import { rightsAboutMyData } from './rights/about-my-data.ts'
import { rightsInTheConversation } from './rights/in-the-conversation.ts'
import type { RightsPage } from './rights/rights-page.ts'
import { rightsWhenIDisagree } from './rights/when-i-disagree.ts'
import { avg, wabvpz, wgbo, wkkgz, wvggz } from './sources.ts'
import { says } from './words.ts'

export type { Right, RightsPage } from './rights/rights-page.ts'

/** "Mijn rechten": general Dutch law in plain words; no legal advice, and it says so. */
export const myRights: RightsPage = {
  languages: ['nl', 'en'],
  title: says('Mijn rechten', 'My rights'),
  introduction: [
    says(
      'Dit zijn rechten die iedereen heeft die in Nederland hulp krijgt.',
      'These are rights of everybody who receives help in the Netherlands.',
    ),
    says(
      'Het is algemene uitleg, geen juridisch advies. Vraag iemand om hulp als je iets wilt regelen.',
      'It is general, and no legal advice. Ask somebody for help when you want to arrange something.',
    ),
    says(
      'Voor mensen onder de achttien jaar gelden soms andere regels.',
      'For people under eighteen other rules may apply.',
    ),
  ],
  rights: [...rightsInTheConversation, ...rightsAboutMyData, ...rightsWhenIDisagree],
  sources: [wgbo, wkkgz, wvggz, avg, wabvpz],
  readMore: [
    {
      title: 'Stichting PVP',
      where: 'https://www.pvp.nl',
      text: says(
        'Over je rechten in de ggz, en hoe je een vertrouwenspersoon bereikt.',
        'About your rights in mental health care, and how to reach a counsellor. In Dutch.',
      ),
    },
    {
      title: 'Juridisch Loket',
      where: 'https://www.juridischloket.nl',
      text: says('Gratis uitleg over de wet.', 'Free explanation of the law. In Dutch.'),
    },
    mindKorrelatie,
  ],
  date: '2026-11-22',
  nextUpdate: '2028-11-22',
}
