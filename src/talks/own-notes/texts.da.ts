export const da = {
  write: 'Nyt notat',
  note: 'Notat',
  hint: 'Borgerens sagsbehandlere og teamets leder kan læse notatet. Det kan ikke ændres: Skriv et nyt, hvis noget var forkert.',
  save: 'Gem notatet',
  saved: 'Notatet er gemt.',
  mine: 'Det har du skrevet',
  none: 'Du har endnu ikke skrevet noget om borgeren.',
}
