export const da = {
  yours: 'Det er dit',
  notYours: 'Det ser du ikke',
  how: 'Sådan er det sikret',
  howText: 'Din rolle har sine egne sider. Åbner du adressen på en sag, bliver du afvist, og forsøget bliver noteret.',

  municipalityTitle: 'Kommunen',
  municipalityLead: 'Du arbejder med metode, planer og tal for hele kommunen. Du ser aldrig en enkelt borger.',
  work: 'Dine sider',
  goals: 'De tre mål',
  goalsText: 'Selvforsørgelse, jobparathed og virksomhedsrettet indsats i programmets kommuner, før og nu.',
  ownGoals: 'Mål 2 og 3 fra egne sager',
  ownGoalsText: 'Person for person, så snart perioden er slut, ved siden af Jobindsats.',
  lastingJob: 'Varigt job',
  lastingJobText: 'Hvem der bliver i job, efter spor og målgruppe.',
  reflection: 'FIP samlet',
  reflectionText:
    'Hvor borgere og sagsbehandlere ser forskelligt på det, og hvilke spørgsmål der flytter sig. Grupper under 5 er skjult.',
  questionnaires: 'Skemaer',
  questionnairesText: 'Indlæs en ny version, hent den ud, og godkend oversættelser.',
  reliable: 'Sådan regnes sikker fremgang',
  reliableText: 'Formlen, antagelserne og en simulering af, hvor ofte den tager fejl.',
  projectYours: [
    'Tal for kommunen og teams. Grupper under 5 er skjult.',
    'Spørgeskemaernes ordlyd og versioner.',
    'Metode og planer. De har endnu ingen sider.',
  ],
  projectNotYours: [
    'Borgere, sager, samtaler, notater og enkelte svar.',
    'Søgning efter borgere. Den findes ikke i din rolle.',
  ],
}
