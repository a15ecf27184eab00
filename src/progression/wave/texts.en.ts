import type { da } from './texts.da.ts'

export const en: typeof da = {
  fip: 'FIP',
  newTitle: (name: string) => `New questionnaire with ${name}`,
  newLead: 'You answer short questions and look at the star together afterwards.',
  partOfTalk: (time: string) => `The questionnaire will belong to the talk today at ${time}.`,
  setLegend: 'Which questionnaire?',
  asks: (citizen: number, caseworker: number) =>
    caseworker === 0
      ? `${citizen} questions for the citizen. You are not asked.`
      : citizen === 0
        ? `${caseworker} questions for you. The citizen is not asked.`
        : `${citizen} questions for the citizen and ${caseworker} for you.`,
  modeLegend: 'How do you answer?',
  modes: {
    together: 'Together on one screen',
    apart: 'Each on a screen of your own',
    'citizen-only': 'The citizen only',
    'caseworker-only': 'The caseworker only',
  },
  modeHints: {
    together: 'Both can see the answers as you go.',
    apart: 'The citizen answers on her own phone. Neither sees the other’s answers until both have sent them.',
    'citizen-only': 'For when the citizen answers alone and you do not answer today.',
    'caseworker-only': 'For when the citizen is not here, or does not wish to answer today.',
  },
  interpreter: 'An interpreter is present',
  helpedBy: 'Who helps the citizen to answer?',
  helpedByHint: 'For example a son or a mentor. Leave it empty if the citizen answers alone.',
  citizenLanguage: 'The citizen’s language',
  languages: { da: 'Danish', en: 'English', ar: 'Arabic', uk: 'Ukrainian' },
  begin: 'Begin',
  alreadyOpen: 'The questionnaire is already under way. It goes on here.',
  setting: (date: string, mode: string, interpreter: boolean) =>
    `${date} · ${mode}${interpreter ? ' · interpreter present' : ''}`,
  answers: (name: string) => `${name} answers`,
  ofAsked: (given: number, asked: number) => `${given} of ${asked}`,
  ofAnswers: (given: number, asked: number) => `${given} of ${asked} answers`,
  totalAnswers: (given: number, asked: number) => `${given} of ${asked} answers. Everything is saved while you talk.`,
  themes: 'Themes',
  whoAnswersNow: 'Who answers now',
  onlyCaseworker: 'Caseworker only',
  onlyCitizen: 'Citizen only',
  citizenNotAsked: (name: string) => `${name} is not asked about this.`,
  caseworkerNotAsked: 'You are not asked about this.',
  notOnThisScreen: 'Does not answer today.',
  onOwnScreen: (name: string) => `${name} answers on her own screen.`,
  earlierHidden: (month: string) =>
    `The answers from ${month} appear once you have both answered, so that they do not colour the answer.`,
  earlierHiddenAlone: (month: string) =>
    `The answers from ${month} appear once the answers are sent, so that they do not colour them.`,
  and: (one: string, other: string) => `${one} and ${other}`,
  declined: 'does not wish to answer',
  cannotAssess: 'cannot assess yet',
  noAnswer: 'no answer',
  edit: 'Change',
  pause: 'Pause',
  save: 'Save',
  saved: 'The answers are saved.',
  savedAt: (time: string) => `Saved at ${time}`,
  seeStar: 'See the star',
  sendOwn: 'Send my answers',
  missing: (count: number) => (count === 1 ? 'One question has no answer.' : `${count} questions have no answer.`),
  missingConfirm: 'Send anyway. The empty questions stay unanswered and do not count.',
  nothingAnswered: 'There is nothing to send yet.',
  notAnAnswer: (highest: number) => `Choose a number from 1 to ${highest}, or that you do not answer.`,
  errors: {
    'not-in-use': 'Choose a questionnaire that the municipality uses.',
    'asks-nobody': 'The questionnaire asks only one of you. Choose a way in which that person answers.',
    'unknown-item': 'The question belongs to another version of the questionnaire. Open the page again.',
    settled: 'The answers have been sent and can no longer be changed.',
    'not-asked': 'That side is not asked in this questionnaire.',
    'already-settled': 'The answers have already been sent.',
    'choose-mode': 'Choose how you answer.',
    'too-long': 'Write at most 100 characters.',
    'choose-reason': 'Choose a reason.',
  },
  ownScreen: 'Each on a screen',
  ownScreenTitle: (name: string) => `${name}’s own screen`,
  ownScreenLead: (name: string) =>
    `Let ${name} scan the code with her phone, or type the address. The code works for 30 minutes and only for this form. Once it is shown, neither of you sees the other’s answers before both have sent.`,
  ownScreenLeadAlone: (name: string) =>
    `Let ${name} scan the code with her phone, or type the address. The code works for 30 minutes and only for this form.`,
  ownScreenMake: 'Show a new code',
  ownScreenRevoke: 'Close the code',
  ownScreenRevoked: 'The code is closed.',
  ownScreenLive: (time: string) => `The code works until ${time}.`,
  ownScreenAnswered: (name: string) => `${name} has sent the answers.`,
  ownScreenWaiting: (name: string) => `${name} has not sent the answers yet.`,
  refresh: 'Refresh',
  backToForm: 'Back to the form',
  qrAlt: 'QR code with the address of the citizen’s form',
  address: 'Address',
  closeSide: 'Close a side without answers',
  closeSideLead:
    'For when one of you is not going to answer. The questionnaire can then be finished with the other’s answers.',
  whichSide: 'Whose side?',
  sideOf: { citizen: (name: string) => `${name}’s answers`, caseworker: () => 'My answers' },
  closedReason: 'Why?',
  closedReasons: {
    declined: 'Does not wish to answer',
    absent: 'Is not here',
    'not-relevant': 'Is not relevant today',
    other: 'Something else',
  },
  close: 'Close the side',
  sideClosed: 'The side is closed.',
  changeSetting: 'Correct the setting of the talk',
  settingChanged: 'The setting is corrected.',
  keep: 'Save the setting',
  sent: 'Your answers have been sent.',
  events: {
    completed: (set: string) => `${set} filled in`,
    answeredBy: (raters: readonly string[]): string =>
      raters.length === 2
        ? 'Citizen and caseworker'
        : raters[0] === 'citizen'
          ? 'The citizen only'
          : 'The caseworker only',
    sideClosed: {
      citizen: (set: string) => `The citizen’s side of ${set} closed without answers`,
      caseworker: (set: string) => `The caseworker’s side of ${set} closed without answers`,
    },
  },
}
