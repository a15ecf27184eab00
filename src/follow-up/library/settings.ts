import type { Track } from '../../companies/index.ts'
import type { Bilingual } from '../../platform/i18n/language.ts'

/** A track's place of work, what it demands of the person where that differs, and of the trade. */
interface Setting {
  readonly track: Track
  readonly setting: Bilingual<string>
  readonly demands: Partial<Record<'punctual' | 'together' | 'asks', number>>
  readonly professional: readonly (readonly [id: string, da: string, en: string, demand: number])[]
}

export const settings: readonly Setting[] = [
  {
    track: 'kitchen',
    setting: { da: 'I køkkenet', en: 'In the kitchen' },
    demands: {},
    professional: [
      ['hygiene', 'Hygiejne og egenkontrol', 'Hygiene and own checks', 6],
      ['pace', 'Tempo', 'Pace', 5],
      ['recipes', 'Følger opskrift og besked', 'Follows recipes and instructions', 5],
    ],
  },
  {
    track: 'cleaning',
    setting: { da: 'I rengøringen', en: 'In cleaning' },
    demands: { together: 4 },
    professional: [
      ['thorough', 'Gør færdigt og grundigt', 'Finishes and is thorough', 6],
      ['pace', 'Tempo', 'Pace', 5],
      ['agents', 'Bruger midler og redskaber rigtigt', 'Uses agents and tools correctly', 5],
    ],
  },
  {
    track: 'hotel',
    setting: { da: 'På hotellet', en: 'At the hotel' },
    demands: {},
    professional: [
      ['rooms', 'Værelset er klart efter standarden', 'The room is ready to standard', 6],
      ['pace', 'Tempo', 'Pace', 5],
      ['guests', 'Møder gæsterne venligt', 'Meets guests in a friendly way', 5],
    ],
  },
  {
    track: 'retail',
    setting: { da: 'I butikken', en: 'In the shop' },
    demands: { asks: 5 },
    professional: [
      ['customers', 'Hjælper kunderne', 'Helps customers', 5],
      ['goods', 'Sætter varer op og ser datoer', 'Stocks shelves and checks dates', 5],
      ['till', 'Kasse og penge', 'Till and money', 5],
    ],
  },
  {
    track: 'warehouse',
    setting: { da: 'På lageret', en: 'In the warehouse' },
    demands: { together: 4 },
    professional: [
      ['accuracy', 'Plukker og pakker rigtigt', 'Picks and packs correctly', 6],
      ['pace', 'Tempo', 'Pace', 5],
      ['safety', 'Passer på sikkerheden', 'Takes care of safety', 6],
    ],
  },
  {
    track: 'industry',
    setting: { da: 'I produktionen', en: 'In production' },
    demands: { asks: 5 },
    professional: [
      ['quality', 'Ser fejl og siger til', 'Sees faults and says so', 5],
      ['pace', 'Holder tempoet på linjen', 'Keeps the pace of the line', 5],
      ['safety', 'Passer på sikkerheden', 'Takes care of safety', 6],
    ],
  },
  {
    track: 'building',
    setting: { da: 'På pladsen', en: 'On the site' },
    demands: { asks: 5 },
    professional: [
      ['tools', 'Bruger værktøj og maskiner', 'Uses tools and machines', 5],
      ['independent', 'Går selv videre til næste opgave', 'Goes on to the next job unasked', 4],
      ['safety', 'Passer på sikkerheden', 'Takes care of safety', 6],
    ],
  },
  {
    track: 'care',
    setting: { da: 'I plejen', en: 'In care' },
    demands: { together: 6, asks: 6 },
    professional: [
      ['residents', 'Taler med beboerne', 'Talks with residents', 6],
      ['practical', 'Praktisk hjælp og hygiejne', 'Practical help and hygiene', 6],
      ['observes', 'Ser, når noget har ændret sig, og siger det', 'Notices a change and says so', 5],
    ],
  },
  {
    track: 'childcare',
    setting: { da: 'Hos børnene', en: 'With the children' },
    demands: { together: 6, asks: 5 },
    professional: [
      ['children', 'Taler og leger med børnene', 'Talks and plays with the children', 6],
      ['routines', 'Følger dagens rytme', 'Follows the rhythm of the day', 5],
      ['safe', 'Holder øje og er tryg at være hos', 'Keeps watch and is safe to be with', 6],
    ],
  },
  {
    track: 'green',
    setting: { da: 'Udenfor', en: 'Outdoors' },
    demands: { together: 4 },
    professional: [
      ['machines', 'Bruger redskaber og maskiner', 'Uses tools and machines', 5],
      ['endurance', 'Holder til arbejdet hele dagen', 'Can do the work all day', 5],
      ['independent', 'Går selv videre til næste opgave', 'Goes on to the next job unasked', 4],
    ],
  },
  {
    track: 'transport',
    setting: { da: 'På turen', en: 'On the road' },
    demands: { punctual: 7 },
    professional: [
      ['route', 'Finder vej og følger planen', 'Finds the way and follows the plan', 5],
      ['customers', 'Møder kunderne venligt', 'Meets customers in a friendly way', 5],
      ['safety', 'Passer på sikkerheden', 'Takes care of safety', 6],
    ],
  },
  {
    track: 'office',
    setting: { da: 'På kontoret', en: 'In the office' },
    demands: { asks: 5 },
    professional: [
      ['systems', 'Bruger it-systemerne', 'Uses the IT systems', 5],
      ['accuracy', 'Er nøjagtig', 'Is accurate', 6],
      ['writing', 'Skriver og læser dansk i arbejdet', 'Writes and reads Danish at work', 5],
    ],
  },
  {
    track: 'other',
    setting: { da: 'I arbejdet', en: 'At work' },
    demands: {},
    professional: [
      ['quality', 'Gør arbejdet, som det skal gøres', 'Does the work as it should be done', 5],
      ['pace', 'Tempo', 'Pace', 5],
      ['instructions', 'Følger besked', 'Follows instructions', 5],
    ],
  },
]
