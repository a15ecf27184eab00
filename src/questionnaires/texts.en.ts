import type { da } from './texts.da.ts'

export const en: typeof da = {
  rater: { citizen: 'citizen', caseworker: 'caseworker' },
  language: { da: 'Danish', en: 'English', ar: 'Arabic', uk: 'Ukrainian' },
  wordingStatus: {
    placeholder: 'Neutral wording, which the municipality can replace with its own.',
    official: 'Official wording.',
    own: 'The municipality’s own wording.',
  },
  untilOfficial: 'Neutral wording. Replaced by the official text when the municipality adds it.',
  unreviewed: 'The translation has not been reviewed yet.',
  shownInDanish: 'The text does not exist in the language and is shown in Danish.',
  problems: {
    'not-json': 'The file is not valid JSON.',
    'file-too-big': 'The file is larger than 256 kB.',
    'unknown-format': 'Must be 1, the version of the file format we read.',
    missing: 'Missing.',
    'wrong-type': 'Has the wrong type, for example a text instead of a number.',
    'unknown-key': 'Not known. Correct the name or remove it.',
    'unknown-value': 'The value is not one of those that can be used here.',
    'unknown-language': 'The language is not known. Use da, en, ar or uk.',
    'out-of-range': 'The number is too small or too large.',
    'scale-wrong': 'The scale must begin with 1 and end with a whole number from 3 to 7.',
    empty: 'Must not be empty.',
    'too-long': 'Is too long.',
    blank: 'Must not be empty.',
    'outer-space': 'Must not begin or end with a space.',
    'hidden-character': 'Contains an invisible character. Type the text again.',
    'unknown-placeholder':
      'Contains a placeholder that cannot be used here. The caseworker’s wording may use {name}, and prompts {citizen} and {caseworker}.',
    'not-kebab-case':
      'Must be lower-case letters a-z and digits with hyphens between words, for example speaks-danish.',
    duplicate: 'Is used earlier in the file.',
    'too-many-items': 'There are more than 60 items.',
    'wording-missing': 'Lacks the wording for a rater who is asked.',
    'wording-not-asked': 'Has wording for a rater who is not asked.',
    'skip-missing': 'Lacks the text for those who will not or cannot give a number.',
    'demand-not-asked': 'A demand stands only with what a workplace is asked.',
    'prompt-not-asked': 'A prompt for the talk cannot stand with what a workplace is asked.',
    'workplace-alone': 'A questionnaire for workplaces asks the workplace alone.',
    'workplace-fixed': 'A questionnaire for workplaces has a scale from 1 to 7 and is answered every 7 days.',
    'health-at-workplace': 'A workplace must not be asked about health.',
    'not-of-workplace':
      'A questionnaire for workplaces has the id that the track’s weekly answer has already, for example ugesvar-kitchen. No other questionnaire may have it.',
  },
  wholeFile: 'The file',
  line: (line: number) => `Line ${line}`,
  bridge: {
    'another-questionnaire': 'The two waves use different questionnaires and cannot be compared.',
    'scale-differs': 'The scale changed between the two versions, so the answers cannot be compared.',
  },
}
