/** The trades people may wish for, as on Lejre's form, with invented workplaces and what one does there. */
export interface Trade {
  readonly name: string
  readonly workplaces: readonly string[]
  readonly jobs: readonly string[]
  /** Whom one talks with there. */
  readonly contact: string
}

export const trades = {
  kitchen: {
    name: 'Køkken og kantine',
    workplaces: [
      'Fjordkøkkenet',
      'Lindehøj Storkøkken',
      'Café Broen',
      'Kantinen på Rådhuset',
      'Pizzeria Solsikken',
      'Bageriet på Torvet',
      'Hotel Strandengen, køkkenet',
      'Madhuset Vest',
      'Kildehus Diner',
      'Smørrebrød & Co.',
    ],
    jobs: ['køkkenmedhjælper', 'opvasker', 'kantinemedarbejder', 'bagerassistent'],
    contact: 'køkkenchef',
  },
  care: {
    name: 'Social og sundhed',
    workplaces: [
      'Birkely Plejecenter',
      'Plejehjemmet Engen',
      'Hjemmeplejen Syd',
      'Bostedet Åkanden',
      'Plejecenter Skovbo',
      'Dagcentret Lyngen',
    ],
    jobs: ['afløser i plejen', 'husassistent på plejecenter', 'omsorgsmedhjælper'],
    contact: 'afdelingsleder',
  },
  children: {
    name: 'Børn og unge',
    workplaces: [
      'Børnehuset Lærken',
      'Børnehaven Mariehønen',
      'Vuggestuen Spiren',
      'SFO Regnbuen',
      'Skovbørnehaven Kogleren',
      'Dagplejen Øst',
    ],
    jobs: ['pædagogmedhjælper', 'køkkenhjælp i børnehave', 'medhjælper i SFO'],
    contact: 'pædagogisk leder',
  },
  cleaning: {
    name: 'Rengøring og vaskeri',
    workplaces: [
      'Nordlys Rengøring',
      'Vaskeriet Bølgen',
      'Hotel Strandengen',
      'Rent Hjem ApS',
      'Skolernes Rengøring',
      'Fjordens Vinduer & Facade',
    ],
    jobs: ['rengøringsassistent', 'stuepige', 'vaskerimedarbejder'],
    contact: 'teamleder',
  },
  building: {
    name: 'Bygge og anlæg',
    workplaces: [
      'Nørbæk Byggecenter',
      'Kvistgård Entreprise',
      'Murermester Toft & Søn',
      'Anlægsgartner Grøn',
      'Malerfirmaet Kulør',
      'Tømrerne Lind & Lund',
      'VVS-Centralen',
    ],
    jobs: ['arbejdsdreng', 'lagermand', 'malermedhjælper', 'anlægsgartnermedhjælper'],
    contact: 'formand',
  },
  shop: {
    name: 'Handel og kontor',
    workplaces: [
      'Købmanden i Vestbyen',
      'Supermarked Nord',
      'Genbrugsbutikken Tråden',
      'Byens Boghandel',
      'Tøjbutikken Nana',
      'Blomster & Brugskunst',
      'Apoteket ved Havnen',
      'Regnskabskontoret Tal & Takt',
    ],
    jobs: ['butiksmedarbejder', 'kasseassistent', 'kontormedhjælper'],
    contact: 'butikschef',
  },
  industry: {
    name: 'Produktion og lager',
    workplaces: [
      'Sønderup Autolak',
      'Genbrugsgården',
      'Fjordens Fiskeindustri',
      'Lageret i Industrivej',
      'Plastfabrikken Duo',
      'Møbelfabrikken Ask',
      'Gartneriet Solhøj',
      'Pakkecentralen Øst',
    ],
    jobs: ['produktionsmedarbejder', 'lagermedarbejder', 'pakker', 'gartnerimedhjælper'],
    contact: 'produktionsleder',
  },
} as const satisfies Record<string, Trade>

export type TradeId = keyof typeof trades
export const tradeIds = Object.keys(trades) as TradeId[]
