export const da = {
  notFoundTitle: 'Siden findes ikke',
  notFound: 'Adressen kan være skrevet forkert, eller siden er flyttet.',
  forbiddenTitle: 'Du har ikke adgang',
  forbidden: {
    role: 'Din rolle giver ikke adgang til den side.',
    'foreign-form': 'Formularen kom ikke herfra. Åbn siden igen, og prøv en gang til.',
    'not-yours': 'Borgeren er ikke tilknyttet dig.',
    'other-team':
      'Borgeren hører til et andet team. Skriv, hvorfor du har brug for at se sagen. Begrundelsen gemmes, og borgeren kan se den.',
    'not-own-team': 'Kun borgerens eget team kan ændre i sagen.',
    'not-accepted': 'Borgeren er tilbudt dig. Tag imod henvisningen, før du ændrer noget.',
    'protected-address': 'Adressen er beskyttet og vises kun for borgerens sagsbehandler.',
    'case-closed':
      'Sagen er afsluttet. Den kan læses, men ikke ændres. Sagsbehandlere og koordinatorer i borgerens team kan genåbne den.',
    'only-own': 'Siden er kun for den, den handler om.',
  } as Record<string, string>,
  reopen: 'Genåbn sagen',
  giveReason: 'Skriv en begrundelse',
  tooLargeTitle: 'Det er for meget tekst på én gang',
  tooLarge: 'Del teksten op, og send den igen. Gå tilbage i browseren: det, du skrev, står der stadig.',
  fileTooLargeTitle: 'Filen er for stor',
  fileTooLarge: (bytes: number) =>
    `En fil må fylde ${Math.floor(bytes / 1_000_000).toLocaleString('da-DK')} MB. Pak den med gzip, eller bed driften lægge den på serveren.`,
  tooManyTitle: 'For mange forsøg på at logge ind',
  tooMany: 'Vent fem minutter, og prøv igen.',
  unavailableTitle: 'Fremgang er her om lidt',
  unavailable: 'Databasen svarer ikke lige nu. Vent et øjeblik, og prøv igen. Det, du har gemt, er gemt.',
  diskFullTitle: 'Der er ikke plads til mere',
  diskFull:
    'Serverens disk er fuld. Lad siden stå åben, så det, du skrev, bliver stående, og sig det til jeres administrator. Prøv igen bagefter.',
  faultTitle: 'Det gik galt hos os',
  fault: 'Det, du gjorde, blev ikke gemt. Prøv igen. Hjælper det ikke, så kontakt din administrator.',
  conflictTitle: 'En anden har rettet imens',
  conflict: (who: string, when: string | null) =>
    `${who || 'En kollega'} gemte${when ? ` kl. ${when}` : ''}, mens du skrev. Intet er overskrevet.`,
  field: 'Felt',
  yours: 'Dit',
  theirs: 'Det gemte',
  conflictNext: 'Åbn siden igen, og ret det, der stadig skal rettes.',
  openAgain: 'Åbn siden igen',
  tryAgain: 'Prøv igen',
  toStart: 'Til forsiden',
}
