// What the kiosk says over a place and at the end of the way; fetched after the first question.
export const laterTexts = {
  differentWhy: 'Wil je zeggen waarom dat anders is? Dat hoeft niet.',
  sharing: {
    ask: 'Wie mag dit antwoord zien?',
    first: 'Kies wie dit mag zien. Kies je niets, dan is het alleen voor jou.',
    later: 'Je kunt dit nog veranderen tot het gesprek klaar is.',
    done: 'Klaar',
    levels: {
      shared: {
        label: 'Delen',
        detail: (readers: string, many: boolean) =>
          `${readers} ${many ? 'kunnen' : 'kan'} het lezen`,
      },
      discuss: {
        label: 'Zelf vertellen',
        detail: (readers: string, many: boolean) =>
          `${readers} ${many ? 'zien' : 'ziet'} alleen het onderwerp`,
      },
      private: {
        label: 'Alleen voor mij',
        detail: (readers: string, many: boolean) => `${readers} ${many ? 'zien' : 'ziet'} dit niet`,
      },
    },
  },
  noCode: {
    title: 'Geen code? Dat geeft niet',
    lead: 'Ga naar de balie. Daar geven ze je een briefje met een code.',
    more: 'Wil je je liever niet voorbereiden? Dat mag. Je gesprek gaat gewoon door.',
  },
  notYou: {
    title: 'Dit is niet jouw code',
    lead: 'Deze code werkt nu niet meer. Niemand heeft iets gezien.',
    more: 'Ga naar de balie. Daar krijg je een briefje met jouw eigen code.',
  },
  readersHelp: {
    title: 'Een vraag over wie wat ziet',
    levels: 'Bij elk antwoord kies jij wie het mag zien:',
    change: 'Je kunt je keuze veranderen tot het gesprek klaar is.',
    ask: 'Wil je het eerst vragen? Loop naar de balie. Je hoeft nog niets in te vullen.',
  },
  more: {
    title: 'Wil je nog meer vertellen?',
    lead: 'Het hoeft niet. Tik op een onderwerp als je wilt.',
    answered: 'ingevuld',
    no: 'Nee, verder',
    next: 'Verder',
  },
  preview: {
    title: (readers: string, many: boolean) => `Dit ${many ? 'zien' : 'ziet'} ${readers} straks`,
    lead: 'Het zijn jouw woorden. Klopt het zo?',
    early: 'Je stopt eerder. Dat is goed. Dit is wat je tot nu toe hebt ingevuld.',
    empty: 'Je hebt nog niets gedeeld. Je kunt dit ook zo inleveren. Dan praten jullie gewoon.',
    emptyNow: 'Je deelt nu niets. Je kunt dit ook zo inleveren. Dan praten jullie gewoon.',
    discuss: 'Dit vertel je zelf. Alleen het onderwerp is te zien.',
    note: 'Waarom dit anders is:',
    change: 'Veranderen',
    changeAbout: (topic: string) => `Veranderen: ${topic}`,
    ownWords: 'Alleen voor jou',
    ownCount: (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`),
    own: (readers: string, many: boolean) =>
      `Dit ${many ? 'zien' : 'ziet'} ${readers} niet. Ook niet dat het er is. Het blijft op slot bewaard.`,
    submit: 'Ja, inleveren',
    submitChange: 'Veranderingen inleveren',
    aidTitle: (readers: string, many: boolean) =>
      `Dit ${many ? 'zien' : 'ziet'} ${readers} straks van deze keuzehulp`,
    aidEmpty:
      'Je hebt in deze keuzehulp nog niets gedeeld. Je kunt dit ook zo inleveren. Dan praten jullie gewoon.',
    aidEmptyNow: 'Je deelt hier nu niets.',
    fromAid: (title: string) => `Van je ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    share: 'Delen',
    shareAbout: (topic: string) => `Delen: ${topic}`,
    afterTitle: 'Dit heb je ingevuld',
    afterLead: 'Klopt het zo? Je hulpverlener ziet dit niet.',
    afterEmpty: 'Je hebt niets ingevuld. Dat mag.',
    afterSubmit: 'Inleveren',
    notYet: 'Nog niet',
    continue: 'Verder met de vragen',
  },
  submitting: {
    title: 'Je antwoorden worden ingeleverd',
    lead: 'Even wachten.',
    retryTitle: 'Nog niet ingeleverd',
    retry:
      'Er is nu geen verbinding. Je antwoorden staan nog op dit scherm. We proberen het steeds opnieuw.',
    refusedTitle: 'Het inleveren lukt niet',
    refused: 'Je antwoorden zijn wel bewaard. Vraag hulp aan de balie.',
    aidTitle: 'De keuzehulp is nog niet ingeleverd',
    aid: 'Je andere antwoorden zijn ingeleverd. Er is nu geen verbinding. We proberen het steeds opnieuw.',
    aidRefused:
      'Je andere antwoorden zijn ingeleverd. De keuzehulp is wel bewaard. Vraag hulp aan de balie.',
    withoutAid: 'Klaar, zonder de keuzehulp',
  },
  thanks: {
    title: 'Dank je wel',
    kept: 'Je antwoorden zijn bewaard.',
    fetched: (clinician: string) => `${clinician} haalt je op.`,
    gone: 'Je antwoorden staan niet meer op dit scherm.',
    change: 'Wil je nog iets veranderen? Dat kan met je code, tot het gesprek klaar is.',
    done: 'Klaar',
    talk: 'Ik wil nu iemand spreken',
  },
  talk: {
    title: 'Nu iemand spreken',
    desk: 'Loop naar de balie en zeg: “Ik wil nu iemand spreken.” Meer hoef je niet te zeggen.',
    phone: 'Of bel:',
    go: 'Verberg scherm en ga',
    danger: 'Ben je in gevaar? Bel 112.',
  },
  paused: {
    titles: {
      pause: 'Je kunt rustig pauze nemen',
      stopped: 'Je bent gestopt',
      later: 'Later inleveren',
    },
    saved: 'Je antwoorden zijn bewaard. Ze wachten op je tot het einde van vandaag.',
    saving: 'We bewaren je antwoorden. Wacht nog heel even.',
    trouble:
      'Je antwoorden zijn nog niet bewaard: er is geen verbinding. Wacht even, we proberen het opnieuw.',
    comeBack: 'Kom terug met je code. Dan ga je verder waar je was.',
    go: 'Verder gaan',
    leave: 'Ik ga nu weg',
    leaveAnyway: 'Toch weggaan',
  },
  stop: {
    title: 'Stoppen of pauze',
    lead: 'Wat je ook kiest, het is goed.',
    pause: 'Pauze nemen',
    pauseDetail: 'Je antwoorden wachten op je tot het einde van vandaag.',
    early: 'Stoppen en inleveren wat er is',
    earlyDetail: 'We vragen nog één ding: waar wil je over praten? Daarna zie je alles eerst zelf.',
    earlyNow: 'Je ziet alles eerst zelf.',
    keep: 'Stoppen en niets inleveren',
    keepDetail: 'Niemand ziet iets. Tot het einde van vandaag kun je nog terugkomen.',
    keepChange: 'Stoppen zonder de verandering in te leveren',
    keepOther: 'Stoppen en dit niet inleveren',
    keepSeen: (readers: string, many: boolean) =>
      `${readers} ${many ? 'zien' : 'ziet'} nog wat je eerder hebt ingeleverd. Tot het einde van vandaag kun je nog terugkomen.`,
    continue: 'Toch verder gaan',
  },
  help: {
    title: 'Hulp',
    desk: 'Vraag het aan iemand bij de balie. Die helpt je graag.',
    phone: 'Of bel:',
    buttons: 'Wat kun je hier doen?',
    skip: 'Elke vraag mag je overslaan.',
    back: 'Met “Terug” zie je de vraag van daarvoor.',
    hide: 'Met “Verberg scherm” kan niemand meekijken.',
    stop: 'Stoppen of pauze',
    complaint: 'Ik heb een klacht',
    read: 'Meer weten?',
  },
  /** To read beside the questions; never asked for. */
  beside: {
    offer: 'Je kunt hier over mogelijkheden lezen. Het hoeft niet. Je antwoorden blijven staan.',
    aids: 'Keuzehulpen',
    rights: 'Mijn rechten',
    waiting: 'Wil je nog iets lezen terwijl je wacht?',
  },
  complaint: {
    title: 'Ik heb een klacht',
    lead: 'Goed dat je het wilt zeggen. Dit scherm bewaart hier niets over.',
    officer: 'De klachtenfunctionaris',
    officerText:
      'De klachtenfunctionaris luistert en denkt mee over een oplossing. Vraag bij de balie om het nummer.',
    adviser: 'Iemand die niet bij ons werkt',
    adviserText:
      'Een onafhankelijke vertrouwenspersoon (pvp) staat los van deze plek en helpt je gratis. Kijk op pvp.nl, of vraag een folder.',
  },
  settings: { title: 'Taal en letters' },
  hidden: {
    title: 'Je scherm is verborgen',
    lead: 'Niemand kan je antwoorden nu lezen.',
    show: 'Laat weer zien',
  },
  idle: {
    title: 'Ben je er nog?',
    lead: 'We hebben je scherm even verborgen. Je antwoorden zijn er nog.',
    yes: 'Ja, ik ga verder',
    other: 'Ik ben iemand anders',
  },
}
export type LaterTexts = typeof laterTexts
