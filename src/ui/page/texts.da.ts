export const da = {
  findCitizen: 'Find borger på navn, CPR eller fødselsdato',
  findPlaceholder: 'Find borger: navn, CPR',
  search: 'Søg',
  menu: 'Menu',
  yourMenu: ', din menu',
  language: 'Sprog',
  footer: 'Om Fremgang',
  trialTitle: 'Alle borgere her er opfundne. Skriv ikke rigtige personoplysninger.',
}
