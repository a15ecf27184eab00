export const da = {
  shownTitle: 'CPR-nummer',
  shown: 'Nummeret står øverst på siden. Det er gemt i loggen, at du har set det.',
  hideAgain: 'Skjul igen',
  noNumber: 'Borgeren har ikke noget CPR-nummer her.',
  newTitle: 'Nyt CPR-nummer',
  newLead: (name: string) => `${name} har fået et nyt nummer. Det gamle gemmes og kan stadig bruges til at søge.`,
  cpr: 'CPR-nummer',
  cprHint: 'Ti cifre, fx 140392-1234. Fødselsdato og køn læses af nummeret.',
  from: 'Gælder fra',
  save: 'Gem nummeret',
  cancel: 'Fortryd',
  saved: 'Det nye nummer er gemt.',
  numberChecked: 'Jeg har set nummeret på kort, pas eller brev',
  numberCheckedHint:
    'Siden 2007 får nogle et nummer, der ikke passer med kontrollen. Det gælder ofte dem, der er registreret som født den 1. januar.',
  backToDetails: 'Oplysninger',
  openExisting: 'Åbn sagen med det nummer',
  errors: {
    'no-number': 'Skriv CPR-nummeret',
    'no-such-number': 'Sådan et nummer findes ikke. Se efter, om cifrene står rigtigt.',
    'unusual-number':
      'Nummeret passer ikke med den sædvanlige kontrol. Se efter en gang til, og sæt kryds, hvis det er rigtigt.',
    'number-taken': 'Der er allerede en sag med det nummer.',
    'in-the-future': 'Datoen skal være i dag eller tidligere',
  } as Record<string, string>,
}
