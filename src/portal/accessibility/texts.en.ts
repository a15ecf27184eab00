import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Accessibility',
  lead: 'Everybody must be able to use Fremgang. This page says what is built, what is checked and what is missing.',
  reviewed: (date) => `Last reviewed ${date}.`,
  back: 'To the front page',

  aim: 'The aim',
  aimText:
    'Fremgang is built to WCAG 2.2 level AA, in Danish and English and for citizens in every language they can choose. The municipality is responsible under the law on web accessibility and has a statement of its own. This page is what it can lean on.',

  built: 'How the pages are made',
  promises: [
    'Everything can be done without JavaScript.',
    'Everything can be reached by keyboard in the order it is read, and one can see where one is.',
    'At a width of 320 pixels no page scrolls sideways. Wide tables scroll within a frame of their own.',
    'A colour never stands alone: there is always a shape, an icon or words as well.',
    'Every figure stands under a sentence and beside the same numbers as a table.',
    'Arabic pages are mirrored, and 7 is still the best.',
    'A page with errors says so in its title and leads to the field.',
  ],

  checked: 'How it is checked',
  checkedLead: 'The checks run every time the program is changed. A change that fails is not let in.',
  check: 'Check',
  by: 'By what',
  checks: [
    ['Each component by itself', 'Automatic: axe-core in Chromium'],
    ['Every page in Danish and English', 'Automatic: axe-core in Chromium'],
    ['The citizen’s own pages in Arabic and Ukrainian', 'Automatic: axe-core in Chromium'],
    ['No page scrolls sideways at 320 pixels', 'Automatic: in Chromium'],
    ['The main job with and without JavaScript', 'Automatic: in Chromium'],
    ['Title, heading, fields and errors of the pages', 'Automatic: tests of each page’s HTML'],
    ['Screen readers, e.g. NVDA and VoiceOver', 'Not tried yet'],
    ['People who use assistive technology every day', 'Not tried yet'],
  ],
  limits: 'A machine finds only some of the faults. People find the rest, and that is missing.',

  known: 'What we know is missing',
  shortcomings: [
    'Texts in Arabic and Ukrainian have not been read by anybody who grew up with the language. The pages say so themselves.',
    'No page is read aloud by the program. The reader built into the phone works.',
    'Names of places and what staff write are in Danish, also on pages in other languages.',
  ],

  trouble: 'Is there something you cannot use?',
  troubleText:
    'Tell your caseworker or call the municipality. You can be told or helped in another way. If that does not help, you can complain to the Agency for Digital Government (Digitaliseringsstyrelsen).',
}
