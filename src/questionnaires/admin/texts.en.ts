import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Questionnaires',
  lead: (count: number) =>
    count === 1
      ? 'The municipality has 1 questionnaire. A version cannot be changed, only replaced by a newer one.'
      : `The municipality has ${count} questionnaires. A version cannot be changed, only replaced by a newer one.`,
  none: 'The municipality has no questionnaires yet.',
  add: 'Import a questionnaire',
  ofWaves: 'Waves with the citizen',
  ofWeeks: 'Weekly answers from workplaces',
  newestFirst: (title: string) => `${title}, newest version first`,
  columns: {
    questionnaire: 'Questionnaire',
    wording: 'Wording',
    citizen: 'Items for citizen',
    caseworker: 'Items for caseworker',
    workplace: 'Items',
    languages: 'Languages',
    imported: 'Imported',
  },
  versionOf: (title: string, version: number) => `${title}, version ${version}`,
  newest: 'in use now',
  wordingStatus: { placeholder: 'Neutral', official: 'Official', own: 'The municipality’s own' },
  importedBy: (day: string, name: string) => `${day} by ${name}`,
  languageNames: { da: 'Danish', en: 'English', ar: 'Arabic', uk: 'Ukrainian' },
  unreviewed: 'not reviewed',
  partly: 'partly translated',

  back: 'Questionnaires',
  download: 'Download as file',
  show: 'Show in',
  facts: 'About the version',
  imported: 'Imported',
  items: 'Items',
  itemCounts: (citizen: number, caseworker: number) => `${citizen} for the citizen, ${caseworker} for the caseworker`,
  workplaceItems: (count: number) => `${count} for the workplace`,
  rhythm: 'Rhythm',
  everyDays: (days: number) => `every ${days} days`,
  scale: 'Scale',
  health: 'Health: for caseworker, coordinator and team leader only',
  prompt: 'For the talk',
  demand: 'The job demands',
  raters: { citizen: 'Citizen', caseworker: 'Caseworker', workplace: 'Workplace' },
  inDanish: 'not in this language, shown in Danish',

  translations: 'Languages',
  translationsLead: 'A translation that nobody has approved is marked on the form of whoever answers in it.',
  approvedBy: (name: string, day: string) => `Approved by ${name} ${day}`,
  original: 'The original',
  reviewedInFile: 'Reviewed before the file was imported',
  notApproved: 'Marked on the form',
  approveTitle: (language: string) => `Approve: ${language}`,
  approveLead:
    'Read all texts on the page that the citizen or the workplace meets. When you approve, the mark on the form goes away, and your name and the date stand here.',
  haveYouRead: 'Have you read the texts?',
  hasRead: 'I understand the language, have read all the texts and stand by them',
  approve: 'Approve the translation',
  approved: (language: string) => `The translation is approved: ${language}.`,
  notWhole: 'The translation lacks texts and cannot be approved. Import a new version with all texts.',
  errors: {
    'not-read': 'Tick when you have read all the texts',
    'not-whole': 'The translation lacks texts and cannot be approved',
  },

  comparedWith: (version: number) => `Compared with version ${version}`,
  compared: 'Can be compared',
  reworded: 'Of these with new wording',
  demandChanged: 'Of these with a new demand',
  demandFrom: (label: string, from: number, to: number) => `${label} from ${from} to ${to}`,
  added: 'New items',
  gone: 'Gone',
  noneOfThem: 'None',
  bridge: {
    'another-questionnaire': 'The two are different questionnaires and cannot be compared.',
    'scale-differs': 'The scale has changed, so earlier answers cannot be compared with new ones.',
  },

  importTitle: 'Import a questionnaire',
  importLead:
    'Download the newest version as a file, correct it, give it the next number and import it here. New waves and the next weekly answers use it; old answers are still read in their own wording.',
  file: 'File',
  fileHint: 'A JSON file, at most 256 kB',
  text: 'Or paste the text',
  textHint: 'Used when you choose no file',
  import: 'Import',
  cancel: 'Cancel',
  problems: 'To be corrected in the file',
  problemsLead: 'Nothing has been imported.',
  place: 'Place',
  problem: 'What is wrong',
  moreProblems: (count: number) => `And ${count} more, shown when the first are corrected.`,
  refused: {
    empty: 'Choose a file or paste the text',
    broken: (count: number) =>
      count === 1
        ? 'The questionnaire was not imported: 1 thing to correct'
        : `The questionnaire was not imported: ${count} things to correct`,
    exists: (title: string, version: number) =>
      `${title}, version ${version}, exists already and cannot be changed. Give the corrected version a new number`,
    older: (title: string, version: number, newest: number) =>
      `${title}, version ${version}, is older than version ${newest}, which is in use now. Use number ${newest + 1} or higher`,
  },
  importedNotice: (title: string, version: number, items: number, weekly: boolean) =>
    `${title}, version ${version}, has been imported with ${items} items. ${weekly ? 'The next weekly answers' : 'New waves'} use it.`,
  comparedNotice: (previous: number, compared: number, added: number, gone: number) =>
    ` Compared with version ${previous}: ${compared} can be compared, ${added} are new, ${gone} are gone.`,
}
