const reasons: Record<'own-illness' | 'child-ill' | 'appointment' | 'unknown', string> = {
  'own-illness': 'Jeg er syg',
  'child-ill': 'Mit barn er sygt',
  appointment: 'Jeg har en anden aftale',
  unknown: 'Noget andet',
}

export const da = {
  title: 'Min side',
  hello: (name: string) => `Hej ${name}`,
  back: 'Min side',
  chooseLanguage: 'Vælg sprog',
  unreviewed: 'Denne oversættelse er ikke gennemgået endnu.',
  closed: 'Dit forløb er slut. Du kan stadig se din side.',

  next: 'Din næste aftale',
  later: 'Aftaler senere',
  noNext: 'Du har ingen aftaler lige nu.',
  today: 'I dag',
  at: (day: string, time: string) => `${day} kl. ${time}`,
  with: (kind: string, name: string) => `${kind} med ${name}`,
  interpreter: 'Der er tolk med.',
  withFip: 'I skal også se på din stjerne.',
  cannotCome: 'Kan du ikke komme, så ring til',
  kinds: {
    'job-talk': 'Samtale om job',
    'follow-up': 'Samtale om, hvordan det går',
    contract: 'Samtale om din kontrakt',
    cv: 'Samtale om dit CV',
    placing: 'Samtale om et bestemt job',
    availability: 'Samtale om at være klar til job',
    information: 'Informationsmøde',
    'three-party': 'Møde med din arbejdsplads',
    'round-table': 'Møde med flere, der hjælper dig',
    motivation: 'Samtale om det, du gerne vil',
    'home-visit': 'Besøg hjemme hos dig',
    'open-counselling': 'Åben rådgivning',
    telephone: 'Samtale i telefonen',
  } as Record<string, string>,

  form: 'Spørgsmål, der venter på dig',
  formLead: 'Spørgsmålene handler om, hvor du står nu. Du kan holde pause, når du vil.',
  formGo: 'Svar på spørgsmålene',

  steps: 'Dine næste skridt',
  noSteps: 'Du har ingen skridt, der venter.',
  due: (date: string) => `Senest ${date}`,
  wasDue: (date: string) => `Skulle være gjort ${date}`,
  done: 'Det er gjort',
  doneLately: 'Det har du gjort',
  doneOn: (date: string) => `Gjort ${date}`,
  undo: 'Fortryd',
  doneNotice: 'Godt. Dit team kan se, at det er gjort.',
  undoneNotice: 'Skridtet er på listen igen.',

  absence: 'Kan du ikke møde i dag?',
  absenceLead: 'Meld fravær her. Din sagsbehandler får besked med det samme. Ring også til din arbejdsplads.',
  absenceReason: 'Hvorfor?',
  reasons,
  report: 'Meld fravær i dag',
  reported: 'Du har meldt fravær i dag. Din sagsbehandler har fået besked.',
  reportedNotice: 'Tak. Dit fravær er meldt.',
  absenceErrors: {
    'already-reported': 'Du har allerede meldt fravær i dag.',
    invalid: 'Vælg en af mulighederne.',
  } as Record<string, string>,

  work: 'Mit arbejde',
  workKinds: {
    internship: 'Praktik',
    'wage-subsidy': 'Job med løntilskud',
    'community-work': 'Nytteindsats',
    'small-job': 'Småjob',
    'paid-hours': 'Timer med løn',
    igu: 'IGU: job og skole',
    'job-rotation': 'Jobrotation',
    job: 'Job',
    'mentor-scheme': 'Mentor',
  } as Record<string, string>,
  week: (week: number, of: number | null) => (of === null ? `Uge ${week}` : `Uge ${week} af ${of}`),
  hours: (hours: string) => `${hours} timer om ugen`,
  paid: (hours: string) => `${hours} timer med løn om ugen`,
  until: (date: string) => `Til ${date}`,

  star: 'Min stjerne',
  starFrom: (date: string) => `Fra samtalen ${date}.`,
  starLead:
    'Stjernen viser, hvordan du og din sagsbehandler ser på det. Tallene er et sted at starte. De er ikke karakterer.',
  starMore: 'Se stjernen på en side for sig',
  noStar: 'Du har ingen stjerne endnu. Den kommer, når I har svaret på spørgsmålene.',
  you: 'Dig',
  worker: 'Sagsbehandler',

  team: 'Hvem hjælper mig',
  noTeam: 'Du har ingen faste personer lige nu. Ring til kommunen.',
  parts: {
    caseworker: 'Din sagsbehandler',
    'company-adviser': 'Finder praktik og job sammen med dig',
    mentor: 'Din mentor',
  } as Record<string, string>,
  call: 'Ring',

  looks: 'Hvem har set min sag',
  looksCount: (people: number) =>
    people === 0
      ? 'Ingen har set din sag de sidste 30 dage.'
      : people === 1
        ? '1 medarbejder har set din sag de sidste 30 dage.'
        : `${people} medarbejdere har set din sag de sidste 30 dage.`,
  looksMore: 'Se hvem og hvornår',
  looksLead:
    'Her står det, når en medarbejder har åbnet din sag. Spørg din sagsbehandler, hvis du undrer dig over noget.',
  noLooks: 'Ingen har set din sag endnu.',
  saw: 'Så',
  changed: 'Skrev',
  denied: 'Prøvede at se din sag, men måtte ikke.',
  reason: 'Grund',
  matters: {
    case: 'din sag',
    number: 'dit CPR-nummer',
    address: 'din beskyttede adresse',
    talks: 'samtaler og notater',
    work: 'arbejde og praktik',
    absence: 'fravær',
    steps: 'næste skridt og opgaver',
    star: 'dine svar og din stjerne',
    health: 'helbred',
    team: 'hvem der hjælper dig',
    skills: 'dansk og det digitale',
  },
  roles: {
    caseworker: 'sagsbehandler',
    coordinator: 'faglig koordinator',
    'team-leader': 'teamleder',
    'company-adviser': 'virksomhedskonsulent',
    mentor: 'mentor',
    'project-leader': 'projektleder',
    administrator: 'administrator',
    facilitator: 'programfacilitator',
    evaluator: 'evaluator',
  } as Record<string, string>,
}

export type OwnTexts = typeof da
