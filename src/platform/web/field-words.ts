import { bilingual } from '../i18n/language.ts'

/** What the fields of `field-input.ts` say when they refuse. A feature spreads them into its own errors where it needs more. */
export const fieldWords = bilingual(
  {
    required: 'Udfyld feltet',
    'too-long': 'Teksten er for lang. Forkort den.',
    'not-a-date': 'Skriv en dato, der findes, fx 3.4.2026',
    'not-a-number': 'Skriv et helt tal',
    'not-an-email': 'Skriv en e-mailadresse, fx navn@eksempel.dk',
    invalid: 'Vælg en af mulighederne',
  } as Record<string, string>,
  {
    required: 'Fill in the field',
    'too-long': 'The text is too long. Shorten it.',
    'not-a-date': 'Write a date that exists, e.g. 3.4.2026',
    'not-a-number': 'Write a whole number',
    'not-an-email': 'Write an e-mail address, e.g. name@example.dk',
    invalid: 'Choose one of the options',
  },
)
