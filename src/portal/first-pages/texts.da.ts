export const da = {
  programmeTitle: 'Programmet',
  facilitatorLead: 'Du ser tal for programmet. Du ser aldrig en borger.',
  evaluatorLead: 'Du ser rækker uden navn og CPR-nummer. Du ser aldrig en borger.',
  yours: 'Det er dit',
  notYours: 'Det ser du ikke',
  soon: 'Endnu er intet frigivet',
  facilitatorYours: [
    'Tal for hver kommune, når kommunen har frigivet dem.',
    'Små grupper er skjult: færre end 5 personer vises aldrig, og kan heller ikke regnes ud af andre tal.',
    'Sammenligning over tid for programmet som helhed.',
  ],
  facilitatorSoon: 'Ingen kommune har frigivet tal til programmet. De vises her, når det sker.',
  evaluatorYours: [
    'Rækker, som kommunerne har frigivet til programmet. Hver person er et pseudonym.',
    'Import af DREAM-registret og tabellen over ydelseskoder. De har endnu ingen sider.',
    'Et pseudonym fra DREAM kan aldrig kobles til en sag.',
  ],
  evaluatorSoon:
    'Ingen kommune har frigivet rækker, og der er ikke indlæst noget fra DREAM. De vises her, når det sker.',
  noPerson: [
    'Navn, CPR-nummer, adresse og alt andet om en enkelt borger.',
    'Sager, samtaler, notater og svar.',
    'Søgning efter borgere. Den findes ikke i din rolle.',
  ],
  how: 'Sådan er det sikret',
  howText: 'Din rolle har sine egne sider. Åbner du adressen på en sag, bliver du afvist, og forsøget bliver noteret.',

  municipalityTitle: 'Kommunen',
  municipalityLead: 'Du arbejder med metode, planer og tal for hele kommunen. Du ser aldrig en enkelt borger.',
  work: 'Dine sider',
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
