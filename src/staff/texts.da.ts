export const da = {
  loginTitle: 'Log ind',
  lead: 'Fra ankomst til varigt job.',
  trialLead: 'Prøvemiljø med opdigtede borgere. Vælg, hvem du vil være.',
  inMunicipality: {
    900: 'Fjordby Kommune',
    901: 'Højlund Kommune',
    902: 'Strandkær Kommune',
    0: 'Programmet',
  } as Record<number, string>,
  provider: 'Log ind med din arbejdskonto',
  noProvider: 'Der er endnu ikke sat login op. Kontakt din administrator.',
  tooMany: 'Der er for mange forsøg lige nu. Vent fem minutter, og prøv igen.',
  unknownPersona: 'Den person findes ikke i prøvemiljøet.',
  noData: 'Prøvemiljøet har ingen data endnu.',
  refused: {
    'level-too-low': 'Dit login er ikke sikkert nok til Fremgang. Log ind med et højere sikringsniveau.',
    'no-grant': 'Din arbejdskonto har ikke fået adgang til Fremgang. Kontakt din administrator.',
    'login-failed': 'Login lykkedes ikke. Prøv igen.',
  } as Record<string, string>,
  loggedOut: 'Du er logget ud.',
}
