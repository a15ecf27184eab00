import type { da } from './texts.da.ts'

export const en: typeof da = {
  loginTitle: 'Log in',
  lead: 'From arrival to a lasting job.',
  trialLead: 'A trial with invented citizens. Choose who you want to be.',
  inMunicipality: {
    900: 'Fjordby Municipality',
    901: 'Højlund Municipality',
    902: 'Strandkær Municipality',
    0: 'The programme',
  },
  provider: 'Log in with your work account',
  noProvider: 'Login has not been set up yet. Contact your administrator.',
  tooMany: 'There are too many attempts right now. Wait five minutes and try again.',
  unknownPersona: 'There is no such person in the trial.',
  noData: 'The trial has no data yet.',
  refused: {
    'level-too-low': 'Your login is not secure enough for Fremgang. Log in with a higher level of assurance.',
    'no-grant': 'Your work account has not been given access to Fremgang. Contact your administrator.',
    'login-failed': 'The login did not succeed. Try again.',
  },
  loggedOut: 'You have logged out.',
}
