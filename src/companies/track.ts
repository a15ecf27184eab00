/** Industry tracks (branchespor): how a municipality sorts its workplaces. Codes in the database; words in the texts. */
export const tracks = [
  'kitchen',
  'cleaning',
  'hotel',
  'retail',
  'warehouse',
  'industry',
  'building',
  'care',
  'childcare',
  'green',
  'transport',
  'office',
  'other',
] as const
export type Track = (typeof tracks)[number]

/** Danish words a track is looked for by, beside its name: what people say when they mean it. */
export const trackWords: Readonly<Record<Track, string>> = {
  kitchen: 'køkken kantine restaurant café kok mad madlavning opvask bageri',
  cleaning: 'rengøring vaskeri rengøringsassistent stuepige vinduespudsning',
  hotel: 'hotel overnatning receptionist reception morgenbuffet',
  retail: 'butik detail handel salg supermarked kasse kasseassistent',
  warehouse: 'lager logistik pakkeri terminal engros truck',
  industry: 'industri produktion fabrik værksted metal',
  building: 'byggeri bygge anlæg håndværk maler tømrer murer',
  care: 'pleje omsorg social sundhed sosu plejehjem ældre',
  childcare: 'børn børnehave vuggestue skole pædagogmedhjælper dagtilbud',
  green: 'gartneri gartner landbrug natur grønne områder skov',
  transport: 'transport kørsel chauffør bus levering bude',
  office: 'kontor administration it regnskab sekretær',
  other: '',
}

// DB07: the longest beginning that fits decides.
const beginnings: readonly (readonly [string, Track])[] = [
  ['55', 'hotel'],
  ['56', 'kitchen'],
  ['107', 'kitchen'],
  ['47', 'retail'],
  ['45', 'industry'],
  ['46', 'warehouse'],
  ['52', 'warehouse'],
  ['49', 'transport'],
  ['53', 'transport'],
  ['41', 'building'],
  ['42', 'building'],
  ['43', 'building'],
  ['813', 'green'],
  ['81', 'cleaning'],
  ['9601', 'cleaning'],
  ['01', 'green'],
  ['02', 'green'],
  ['8891', 'childcare'],
  ['851', 'childcare'],
  ['86', 'care'],
  ['87', 'care'],
  ['88', 'care'],
  ['69', 'office'],
  ['70', 'office'],
  ['82', 'office'],
  ['84', 'office'],
]

/** The track a trade code of the register belongs to; manufacturing (10-33) is industry, the rest has none. */
export function trackOfDb07(db07: string): Track {
  const fitting = beginnings.filter(([beginning]) => db07.startsWith(beginning))
  const longest = fitting.sort(([one], [other]) => other.length - one.length)[0]
  if (longest) return longest[1]
  const division = Number(db07.slice(0, 2))
  return division >= 10 && division <= 33 ? 'industry' : 'other'
}

/** How many work there, as the register counts: `ANTAL_10_19` is `10-19`. */
export const employeeIntervals = [
  '0',
  '1',
  '2-4',
  '5-9',
  '10-19',
  '20-49',
  '50-99',
  '100-199',
  '200-499',
  '500-999',
  '1000+',
] as const
export type EmployeeInterval = (typeof employeeIntervals)[number]

/** The register's code for an interval, or null when it has another shape. */
export function intervalOfRegister(code: string): EmployeeInterval | null {
  const [, from, to] = /^ANTAL_(\d+)_(\d+)$/.exec(code) ?? []
  if (from === undefined || to === undefined) return null
  const text = from === to ? from : from === '1000' ? '1000+' : `${from}-${to}`
  return employeeIntervals.find((interval) => interval === text) ?? null
}

/** What is in sight for who does well: hours with pay. No prospect, no cooperation. */
export const prospects = ['none', 'possible', 'likely', 'agreed'] as const
export type Prospect = (typeof prospects)[number]

/** Whom an agreement or a place is for, by match group; empty is everybody. */
export const placeGroups = ['job-ready', 'activity-ready', 'education-ready'] as const
export type PlaceGroup = (typeof placeGroups)[number]
