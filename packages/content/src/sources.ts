import type { AidSource } from '@samen/consultation/decision-aid'

// Laws and studies that the texts stand on. Citations: names stay as they are.

export const wgbo: AidSource = {
  code: 'wgbo',
  title: 'Burgerlijk Wetboek Boek 7, titel 7, afdeling 5: de behandelingsovereenkomst (WGBO)',
  year: 1995,
  where: 'wetten.overheid.nl/BWBR0005290, artikelen 446 tot en met 468',
}
export const wkkgz: AidSource = {
  code: 'wkkgz',
  title: 'Wet kwaliteit, klachten en geschillen zorg (Wkkgz)',
  year: 2016,
  where: 'wetten.overheid.nl/BWBR0037173, hoofdstuk 3',
}
export const wvggz: AidSource = {
  code: 'wvggz',
  title: 'Wet verplichte geestelijke gezondheidszorg (Wvggz)',
  year: 2020,
  where: 'wetten.overheid.nl/BWBR0040635',
}
export const avg: AidSource = {
  code: 'avg',
  title: 'Algemene verordening gegevensbescherming (AVG), Verordening (EU) 2016/679',
  year: 2018,
  where: 'eur-lex.europa.eu, CELEX 32016R0679',
}
export const uavg: AidSource = {
  code: 'uavg',
  title: 'Uitvoeringswet Algemene verordening gegevensbescherming (UAVG)',
  year: 2018,
  where: 'wetten.overheid.nl/BWBR0040940, artikel 30',
}
export const wabvpz: AidSource = {
  code: 'wabvpz',
  title: 'Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg (Wabvpz)',
  year: 2008,
  where: 'wetten.overheid.nl, artikel 15e',
}
export const wetBig: AidSource = {
  code: 'wet-big',
  title: 'Wet op de beroepen in de individuele gezondheidszorg (Wet BIG)',
  year: 1993,
  where: 'wetten.overheid.nl/BWBR0006251, artikel 88',
}
export const equalTreatment: AidSource = {
  code: 'wgbhcz',
  title: 'Wet gelijke behandeling op grond van handicap of chronische ziekte (WGBH/CZ)',
  year: 2003,
  where: 'wetten.overheid.nl/BWBR0014915, artikelen 2 en 4',
}
export const tapering: AidSource = {
  code: 'afbouwen',
  title: 'Multidisciplinair document Afbouwen SSRI’s en SNRI’s',
  year: 2018,
  where: 'KNMP, MIND, NHG en NVvP; knmp.nl en nhg.org',
}
export const taperingOthers: AidSource = {
  code: 'afbouwen-overige',
  title: 'Multidisciplinair document Afbouwen overige antidepressiva',
  year: 2023,
  where: 'KNMP, MIND, NHG en NVvP; knmp.nl',
}
export const coral: AidSource = {
  code: 'coral',
  title:
    'C. Henderson e.a., Decision aid on disclosure of mental health status to an employer: feasibility and outcomes of a randomised controlled trial',
  year: 2013,
  where: 'British Journal of Psychiatry 203(5): 350–357',
}
