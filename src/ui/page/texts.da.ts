export const da = {
  findCitizen: 'Find borger',
  findPlaceholder: 'Navn, CPR eller fødselsdato',
  search: 'Søg',
  menu: 'Menu',
  you: (name: string) => `Dig: ${name}`,
  language: 'Sprog',
  footer: 'Om Fremgang',
  trialTitle: 'Alle borgere her er opfundne. Skriv ikke rigtige personoplysninger.',
}
