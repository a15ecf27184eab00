export const da = {
  title: 'Tilgængelighed',
  lead: 'Alle skal kunne bruge Fremgang. Her står, hvad der er bygget, hvad der er prøvet, og hvad der mangler.',
  reviewed: (date: string) => `Sidst gennemgået ${date}.`,
  back: 'Til forsiden',

  aim: 'Målet',
  aimText:
    'Fremgang er bygget efter WCAG 2.2 niveau AA, på dansk og engelsk og for borgere på alle de sprog, de kan vælge. Kommunen har ansvaret efter loven om webtilgængelighed og har sin egen erklæring. Denne side er grundlaget for den.',

  built: 'Sådan er siderne lavet',
  promises: [
    'Alt kan gøres uden JavaScript.',
    'Alt kan nås med tastaturet i den rækkefølge, det læses, og det er til at se, hvor man er.',
    'Ved 320 pixels bredde skal ingen side rulles til siden. Brede tabeller ruller i deres egen ramme.',
    'En farve står aldrig alene: der er altid også en form, et ikon eller ord.',
    'Hver figur står under en sætning og ved siden af de samme tal som tabel.',
    'Arabiske sider er spejlvendte, og 7 er stadig bedst.',
    'En side med fejl siger det i sin titel og fører hen til feltet.',
  ],

  checked: 'Sådan er det prøvet',
  checkedLead: 'Prøverne kører, hver gang programmet ændres. En ændring, der fejler, kommer ikke med.',
  check: 'Prøve',
  by: 'Af hvad',
  checks: [
    ['Hver komponent for sig', 'Automatisk: axe-core i Chromium'],
    ['Hver side på dansk og engelsk', 'Automatisk: axe-core i Chromium'],
    ['Borgerens egne sider på arabisk og ukrainsk', 'Automatisk: axe-core i Chromium'],
    ['Ingen side ruller til siden ved 320 pixels', 'Automatisk: i Chromium'],
    ['Hovedopgaven med og uden JavaScript', 'Automatisk: i Chromium'],
    ['Titel, overskrift, felter og fejl på siderne', 'Automatisk: test af hver sides HTML'],
    ['Skærmlæser, fx NVDA og VoiceOver', 'Ikke prøvet endnu'],
    ['Mennesker, der bruger hjælpemidler til daglig', 'Ikke prøvet endnu'],
  ],
  limits: 'En maskine finder kun en del af fejlene. Resten finder mennesker, og det mangler.',

  known: 'Det ved vi mangler',
  shortcomings: [
    'Tekster på arabisk og ukrainsk er ikke læst igennem af nogen, der har sproget som modersmål. Siderne siger det selv.',
    'Ingen side læses højt af programmet. Telefonens egen oplæsning virker.',
    'Navne på steder og det, medarbejdere skriver, står på dansk, også på sider på andre sprog.',
  ],

  trouble: 'Er der noget, du ikke kan bruge?',
  troubleText:
    'Sig det til din sagsbehandler eller ring til kommunen. Du kan få det samme at vide eller gjort på en anden måde. Hjælper det ikke, kan du klage til Digitaliseringsstyrelsen.',
}
