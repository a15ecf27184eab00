/** Where people come from, what they speak and what they may be called. First and family names are put together at random. */
export interface Origin {
  readonly id: string
  /** Share of those who arrive; in demo data as in the field, a few origins are most of them. */
  readonly weight: number
  /** ISO 639 codes, the mother tongue first. */
  readonly languages: readonly string[]
  readonly groups: readonly (readonly ['refugee' | 'family-reunified' | 'displaced-ukrainian' | 'immigrant', number])[]
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly family: readonly string[]
  /** Family names as women bear them, where they differ. */
  readonly familyOfWomen?: readonly string[]
}

const words = (text: string) => text.split(' ')

export const origins: readonly Origin[] = [
  {
    id: 'ukraine',
    weight: 27,
    languages: ['uk', 'ru'],
    groups: [['displaced-ukrainian', 1]],
    female: words(
      'Oksana Iryna Natalija Svitlana Tetjana Hanna Julija Marija Kateryna Ljudmyla Viktorija Daryna Solomija Halyna Larysa Inna Alina Nadija Zoja Lesja',
    ),
    male: words('Andrij Serhij Volodymyr Dmytro Mykola Vasyl Bohdan Ihor Taras Roman Jurij Maksym Pavlo Denys Artem'),
    family: words(
      'Sjevtjenko Bojko Tkatjenko Kravtjenko Oljnyk Lysenko Marchenko Rudenko Savtjenko Petrenko Moroz Klymenko Pavlenko Ponomarenko Hrytsenko Melnyk Polisjtjuk Havrylenko Zintjenko Kostenko Romanenko Panasjuk',
    ),
  },
  {
    id: 'syria',
    weight: 20,
    languages: ['ar'],
    groups: [
      ['refugee', 5],
      ['family-reunified', 3],
    ],
    female: words('Amal Rania Hanan Lina Maha Ghada Rima Nour Abir Salma Dima Hiba Sahar Wafa Yara Batoul Suad Marwa'),
    male: words('Ahmad Khaled Omar Bilal Nizar Fadi Ammar Rami Walid Tarek Basel Majd Hussein Anas Ziad Mazen Louay'),
    family: words(
      'al-Khatib Khoury Sabbagh Darwish Najjar Hamdan Shahin al-Masri Qasem Barakat Mansour Saleh Issa Jabbour Kanaan Ramadan al-Ali Nasser Sulaiman Hourani Atassi Zein',
    ),
  },
  {
    id: 'afghanistan',
    weight: 11,
    languages: ['fa', 'ps'],
    groups: [
      ['refugee', 6],
      ['family-reunified', 3],
    ],
    female: words('Zahra Fatima Shabnam Parwin Laila Soraya Nargis Maryam Freshta Roya Najiba Shukria'),
    male: words('Ali Reza Mohammad Najib Wahid Jawad Sharif Karim Mustafa Abdul Zabi Rahmat Ehsan'),
    family: words(
      'Ahmadi Hosseini Noori Sharifi Haidari Mohammadi Akbari Qaderi Amiri Yusufi Rezai Safi Stanekzai Azizi',
    ),
  },
  {
    id: 'eritrea',
    weight: 11,
    languages: ['ti'],
    groups: [
      ['refugee', 5],
      ['family-reunified', 4],
    ],
    female: words('Selam Helen Luwam Rahwa Feven Senait Saba Winta Eden Mihret Almaz Yordanos'),
    male: words('Filmon Yonas Samuel Robel Henok Daniel Abel Kidane Merhawi Tekle Aron Natnael'),
    family: words(
      'Gebremariam Kidane Tekle Habte Araya Ghebremedhin Woldemichael Berhane Haile Okbay Negash Tewelde Abraha Zerai',
    ),
  },
  {
    id: 'somalia',
    weight: 7,
    languages: ['so'],
    groups: [
      ['refugee', 2],
      ['family-reunified', 5],
    ],
    female: words('Hodan Sahra Ifrah Amina Ayaan Fadumo Ubah Nasteho Khadija Hibaq'),
    male: words('Abdi Mohamed Hassan Abdullahi Liban Ismail Mahad Guled Bashir Said'),
    family: words('Ali Hassan Abdi Farah Jama Nur Ahmed Mohamud Isse Adan Hirsi Dahir Barre Elmi'),
  },
  {
    id: 'iran',
    weight: 5,
    languages: ['fa'],
    groups: [
      ['refugee', 6],
      ['family-reunified', 2],
    ],
    female: words('Shirin Niloufar Azadeh Mina Sepideh Leila Pegah Golnaz'),
    male: words('Arash Behnam Hamid Kourosh Mehdi Saeed Babak Navid'),
    family: words('Ghorbani Tehrani Farahani Jafari Moradi Ebrahimi Shirazi Kazemi Bahrami Rostami'),
  },
  {
    id: 'ethiopia',
    weight: 3,
    languages: ['am', 'en'],
    groups: [
      ['refugee', 3],
      ['family-reunified', 3],
      ['immigrant', 1],
    ],
    female: words('Hiwot Meseret Bethlehem Aster Genet Rahel Marta'),
    male: words('Dawit Getachew Solomon Yohannes Girma Tesfaye Elias'),
    family: words('Alemu Tadesse Wolde Girma Mekonnen Assefa Demissie Kebede'),
  },
  {
    id: 'congo',
    weight: 4,
    languages: ['sw', 'fr'],
    groups: [
      ['refugee', 8],
      ['family-reunified', 1],
    ],
    female: words('Espérance Furaha Neema Chantal Riziki Béatrice Mapendo'),
    male: words('Innocent Justin Bahati Emmanuel Patrick Jean-Paul Mugisha'),
    family: words('Mukendi Bahati Kalala Mwamba Ilunga Kabongo Tshibangu Byamungu Rukundo'),
  },
  {
    id: 'iraq',
    weight: 4,
    languages: ['ku', 'ar'],
    groups: [
      ['refugee', 3],
      ['family-reunified', 4],
    ],
    female: words('Shilan Nesrin Avin Zeinab Berivan Rojin Gulala'),
    male: words('Azad Karwan Haval Rebwar Saman Diyar Hemin'),
    family: words('Rashid Aziz Hama Salih Mahmoud Barzinji Jaff Zangana Kareem'),
  },
  {
    id: 'thailand',
    weight: 3,
    languages: ['th'],
    groups: [
      ['family-reunified', 9],
      ['immigrant', 1],
    ],
    female: words('Siriporn Malee Kanya Nittaya Supaporn Wilai Pranee'),
    male: words('Somchai Prasit Niran Anan'),
    family: words('Chaiyasit Srisuk Thongdee Boonmee Wongsawat Kaewta Phromma'),
  },
  {
    id: 'philippines',
    weight: 2,
    languages: ['tl', 'en'],
    groups: [
      ['family-reunified', 4],
      ['immigrant', 2],
    ],
    female: words('Maricel Jocelyn Rosalie Analyn Cherry Lorna'),
    male: words('Rodel Jerome Arnel'),
    family: words('Dela-Cruz Santos Villanueva Reyes Bautista Mendoza'),
  },
  {
    id: 'turkey',
    weight: 2,
    languages: ['tr', 'ku'],
    groups: [
      ['family-reunified', 6],
      ['refugee', 2],
    ],
    female: words('Elif Zeynep Songül Hatice Gül Şirin'),
    male: words('Emre Mehmet Çağlar Serkan Ömer'),
    family: words('Yıldız Demir Kaya Şahin Aydın Öztürk Arslan Polat'),
  },
  {
    id: 'vietnam',
    weight: 1,
    languages: ['vi'],
    groups: [['family-reunified', 1]],
    female: words('Thảo Linh Hương Mai Ngọc'),
    male: words('Minh Tuấn Long'),
    family: words('Nguyễn Trần Phạm Lê Hoàng'),
  },
]

/** For staff, contacts at companies and the people notes mention. */
export const danishNames = {
  female: words(
    'Anne Bente Camilla Dorte Else Gitte Hanne Inge Jette Karin Lone Maria Nina Pia Rikke Susanne Tina Ulla Vibeke Charlotte Sanne Mette Louise Trine Helle',
  ),
  male: words(
    'Anders Bo Claus Daniel Erik Flemming Henning Jens Kim Mads Niels Ole Per Rasmus Søren Thomas Uffe Villy Carsten Michael Jesper Steen Torben Bjarne',
  ),
  family: words(
    'Bang Dam Eskildsen Friis Gade Hede Iversen Juul Krag Lindegaard Munk Nygaard Overgaard Poulsen Ravn Storm Thygesen Vestergaard Winther Østergaard Brandt Bjerre Høgh Kjær Mølgaard Toft Vad Sloth Aagaard Ploug Stær Holst',
  ),
}

/** Languages as a case names them. */
export const languageNames: Readonly<Record<string, string>> = {
  da: 'Dansk',
  en: 'Engelsk',
  ar: 'Arabisk',
  uk: 'Ukrainsk',
  ru: 'Russisk',
  fa: 'Dari',
  ps: 'Pashto',
  ti: 'Tigrinya',
  so: 'Somali',
  am: 'Amharisk',
  sw: 'Swahili',
  fr: 'Fransk',
  ku: 'Kurdisk',
  th: 'Thai',
  tl: 'Tagalog',
  tr: 'Tyrkisk',
  vi: 'Vietnamesisk',
}

/** @throws when there is no such origin: a misspelling in the cast. */
export function originOf(id: string): Origin {
  const origin = origins.find((each) => each.id === id)
  if (!origin) throw new RangeError(`nobody comes from ${id}`)
  return origin
}
