import type { Random } from '../random.ts'
import type { People } from './people.ts'

/** What a note is written about. */
export interface Scene extends People {
  readonly workplace: string
  readonly contact: string
  readonly job: string
  readonly trade: string
}

export type Moment =
  | 'contract'
  | 'beginning'
  | 'placement'
  | 'between'
  | 'working'
  | 'school'
  | 'three-party'
  | 'missed'
  | 'call'

export type Sentence = (scene: Scene) => string

/** A note as a caseworker writes it on an ordinary day: how it stands, what was talked about, what was agreed. */
export function noteAbout(random: Random, moment: Moment, scene: Scene, said: Set<Sentence>): string {
  const { opening, middle, agreed } = notes[moment]
  const parts = [freshOf(random, opening, said)]
  if (middle.length > 0 && random.chance(0.8)) parts.push(freshOf(random, middle, said))
  if (agreed.length > 0) parts.push(freshOf(random, agreed, said))
  return parts.map((sentence) => sentence(scene)).join(' ')
}

/** One that has not been said in this case yet, as long as there are any. */
function freshOf(random: Random, sentences: readonly Sentence[], said: Set<Sentence>): Sentence {
  const fresh = sentences.filter((sentence) => !said.has(sentence))
  const chosen = random.pick(fresh.length > 0 ? fresh : sentences)
  said.add(chosen)
  return chosen
}

const notes: Readonly<
  Record<Moment, { opening: readonly Sentence[]; middle: readonly Sentence[]; agreed: readonly Sentence[] }>
> = {
  contract: {
    opening: [
      ({ name }) =>
        `Første samtale med ${name}. Vi gennemgik kontrakten side for side med tolk, og den er skrevet under.`,
      ({ name, she }) =>
        `${name} kom i god tid og havde alle papirer med. Kontrakten er underskrevet, og ${she} fik en kopi.`,
      ({ name }) =>
        `Kontrakten er gennemgået og underskrevet. ${name} spurgte mest til danskundervisning og til, hvornår man kan søge job.`,
      ({ name }) =>
        `Velkomstsamtale. ${name} fortalte om sit arbejdsliv før Danmark, og vi skrev det ind i kontrakten.`,
    ],
    middle: [
      ({ she, trade }) =>
        `Målet er ordinært arbejde inden for et år. ${she === 'hun' ? 'Hun' : 'Han'} peger selv på ${trade.toLowerCase()}.`,
      () => 'MitID er bestilt, og vi har sat Digital Post op sammen.',
      ({ She }) => `${She} er indskrevet på sprogcenteret og begynder på mandag.`,
      () => 'Boligen er på plads, så der er luft til at tænke på arbejde.',
    ],
    agreed: [
      () => 'Vi ses igen om seks uger.',
      () => 'Næste gang tager vi den første FIP sammen.',
      ({ name }) => `${name} skriver til næste gang de tre arbejdspladser ned, der lyder mest spændende.`,
    ],
  },
  beginning: {
    opening: [
      ({ name }) => `${name} er faldet til på sprogcenteret og kan lide sin lærer.`,
      ({ name, she }) => `Talt om hverdagen. ${name} siger, at ${she} sover bedre, siden der kom fast rytme på ugen.`,
      ({ name, trade }) =>
        `${name} har besøgt to arbejdspladser inden for ${trade.toLowerCase()} sammen med virksomhedskonsulenten.`,
      ({ name }) =>
        `God samtale om, hvad ${name} har lavet før. Der er flere erfaringer, end vi fik skrevet ned første gang.`,
      ({ name, she }) => `${name} synes, det går langsomt med dansk, men ${she} svarer nu uden at vente på tolken.`,
    ],
    middle: [
      ({ She }) => `${She} vil helst i gang med noget praktisk, hvor man taler dansk, mens man arbejder.`,
      ({ she }) =>
        `Bussen passer dårligt med de tidlige vagter. Vi så på køreplanen sammen, og ${she} kan nå det, hvis mødetiden er kl. 8.30.`,
      () => 'Vi øvede at ringe og melde fravær. Det gik fint tredje gang.',
      ({ name }) => `${name} er i tvivl om, hvad en virksomhedspraktik er, og om man får løn. Det brugte vi tid på.`,
      ({ she }) => `Vi lavede et CV på én side. ${she === 'hun' ? 'Hun' : 'Han'} fandt selv et billede til.`,
    ],
    agreed: [
      ({ trade }) => `Virksomhedskonsulenten finder en plads inden for ${trade.toLowerCase()}.`,
      ({ name }) => `${name} går selv forbi to arbejdspladser og spørger, om de har brug for en hånd.`,
      () => 'Vi tager fat i arbejdstider næste gang.',
      () => 'Aftalt en kort opringning om fjorten dage.',
    ],
  },
  placement: {
    opening: [
      ({ name, workplace }) => `${name} er glad for at være hos ${workplace} og kender alle ved navn nu.`,
      ({ name, workplace, contact }) =>
        `Status på praktikken hos ${workplace}: ${name} møder til tiden, og ${contact} er tilfreds.`,
      ({ name, job, workplace }) =>
        `${name} har prøvet flere opgaver som ${job} hos ${workplace} og vil gerne have mere ansvar.`,
      ({ name, workplace }) =>
        `Det har været en svær uge hos ${workplace}. ${name} misforstod en besked og blev ked af det, men fik talt om det samme dag.`,
      ({ name, contact }) =>
        `${name} bruger mest dansk i pauserne. ${contact} er god til at rette uden at det bliver pinligt.`,
      ({ name, workplace }) => `Besøg hos ${workplace}. ${name} viste mig rundt og forklarede hver station på dansk.`,
    ],
    middle: [
      ({ contact }) => `Ifølge ${contact} er det næste, der skal øves, at spørge, når noget er uklart.`,
      ({ She }) => `${She} vil gerne prøve at åbne alene en dag om ugen.`,
      ({ name }) => `Stjernen viser, at ${name} ser sit eget dansk lavere, end kollegerne gør. Det talte vi om.`,
      () => 'Fraværet har været to dage, begge meldt samme morgen.',
      ({ she }) =>
        `Timerne passer med hverdagen hjemme. ${she === 'hun' ? 'Hun' : 'Han'} kan gå op i tid, når der er brug for det.`,
    ],
    agreed: [
      ({ contact }) => `Virksomhedskonsulenten spørger ${contact} om betalte timer.`,
      () => 'Vi holder trepartsmøde, før praktikken slutter.',
      ({ name }) => `${name} skriver fem nye ord ned hver dag og tager listen med næste gang.`,
      () => 'Planen holder. Vi ses som aftalt.',
      ({ name }) => `${name} ringer selv, hvis der bliver brug for at ændre tider.`,
    ],
  },
  between: {
    opening: [
      ({ name }) => `${name} er mellem to forløb og utålmodig efter at komme i gang igen.`,
      ({ name, workplace }) => `Vi så tilbage på tiden hos ${workplace}. ${name} kan sætte ord på, hvad der gik godt.`,
      ({ name }) => `${name} har brugt pausen på dansk og på at søge selv. Tre ansøgninger er sendt.`,
      ({ name, she }) =>
        `${name} har haft meget om ørerne hjemme, og det har ${she} brug for, at vi tager hensyn til i planen.`,
    ],
    middle: [
      ({ trade }) => `Ønsket er stadig ${trade.toLowerCase()}, men gerne et mindre sted.`,
      ({ She }) => `${She} vil ikke starte forfra med samme opgaver. Det næste sted skal kunne give timer.`,
      () => 'Vi gennemgik to opslag på Jobnet og ringede på det ene sammen.',
    ],
    agreed: [
      () => 'Virksomhedskonsulenten vender tilbage med en plads inden for fjorten dage.',
      ({ name }) => `${name} sender ansøgningen i morgen, og jeg læser den igennem først.`,
      () => 'Vi tales ved om en uge.',
    ],
  },
  working: {
    opening: [
      ({ name, workplace }) => `${name} har fået timer hos ${workplace}, og lønsedlen er gennemgået sammen.`,
      ({ name, workplace }) => `Det går godt hos ${workplace}. ${name} tager vagter, når andre er syge.`,
      ({ name }) => `${name} er begyndt at tale om sig selv som kollega. Det er nyt.`,
      ({ name, contact }) => `Opfølgning på telefon. Både ${name} og ${contact} er tilfredse.`,
    ],
    middle: [
      () => 'Vi regnede på, hvad der sker med ydelsen, når timerne går op.',
      ({ She }) => `${She} vil gerne have kørekort, fordi morgenvagten begynder, før bussen kører.`,
      ({ contact }) => `${contact} har brug for en, der kan tage weekender, og det passer familien fint.`,
    ],
    agreed: [
      () => 'Næste skridt er flere timer fra den første.',
      ({ name }) => `${name} spørger selv chefen om en fast kontrakt.`,
      () => 'Jeg ringer om en måned.',
    ],
  },
  school: {
    opening: [
      ({ name }) => `${name} går efter FVU og 9. klasse på VUC og har fået lektiehjælp på biblioteket.`,
      ({ name }) => `Uddannelsesvejlederen var med. ${name} vil søge ind på grundforløbet til sommer.`,
      ({ name, she }) => `${name} har bestået sin første prøve, og ${she} var stolt.`,
    ],
    middle: [
      () => 'Fritidsjob om lørdagen passer godt med skolen.',
      ({ name }) => `Matematik går let, dansk skriftligt er det svære for ${name}.`,
      () => 'Vi talte om SU og om, hvad der skal være på plads først.',
    ],
    agreed: [
      () => 'Vi besøger skolen sammen i næste måned.',
      ({ name }) => `${name} spørger sin lærer om ekstra skriftligt.`,
    ],
  },
  'three-party': {
    opening: [
      ({ workplace, contact, name }) => `Trepartsmøde hos ${workplace} med ${name} og ${contact}.`,
      ({ workplace, name, contact }) =>
        `Møde på arbejdspladsen: ${name}, ${contact} og jeg. Stemningen var god hos ${workplace}.`,
    ],
    middle: [
      ({ contact }) => `${contact} kan se timer for sig efter praktikken, hvis morgenerne dækkes.`,
      ({ name, contact }) => `${contact} roser ${name} for at tage fat uden at blive bedt om det.`,
      () => 'Vi var enige om, at oplæring i flere opgaver er det næste.',
    ],
    agreed: [
      () => 'Aftalen skrives ned af virksomhedskonsulenten og underskrives af alle tre.',
      () => 'Nyt møde om fire uger.',
      ({ name }) => `${name} får en fast makker i den nye opgave.`,
    ],
  },
  missed: {
    opening: [
      ({ name }) => `${name} kom ikke. Ringede, ingen svarede, sendte sms med ny tid.`,
      ({ name, she }) =>
        `Udeblivelse. ${name} ringede senere: ${she} havde husket forkert dag. Ny tid aftalt med det samme.`,
      ({ name }) => `${name} mødte ikke op. Der var sygdom i familien, og beskeden nåede ikke frem til os.`,
    ],
    middle: [],
    agreed: [],
  },
  call: {
    opening: [
      ({ name, workplace }) =>
        `${name} spurgte, om det er i orden at bytte en dag hos ${workplace}. Det er det, når chefen siger ja.`,
      ({ name }) => `Ringede for at minde om næste samtale. ${name} havde den allerede i kalenderen.`,
      ({ name, she }) => `${name} fortalte om en god dag. Ville bare sige, at ${she} havde klaret telefonen alene.`,
      ({ name }) => `${name} har fået tid til køreteori og ville høre, om det kan ligge om eftermiddagen. Det kan det.`,
      ({ name, contact }) =>
        `${contact} ringede: alt går fint, og ${name} har selv foreslået en ny måde at stille op på.`,
      ({ name }) => `Sms-korrespondance med ${name} om mødested. Vi mødes ved indgangen.`,
      ({ name }) => `Ringede til ${name}. Alt går efter planen, og der var ikke noget nyt.`,
      ({ name, workplace }) => `Kort opringning. ${name} er på vej til ${workplace} og lyder glad.`,
      ({ name }) => `${name} ringede for at høre, om papirerne var nået frem. Det er de.`,
      ({ name, she }) => `Talt med ${name} på telefon uden tolk. Det er første gang, ${she} selv har foreslået det.`,
      ({ name, contact }) => `${name} fortalte, at ${contact} har spurgt til ferien. Vi blev enige om et svar.`,
      ({ name }) => `${name} har brug for hjælp til et brev fra boligforeningen. Mentor tager den.`,
      ({ name }) => `Sms fra ${name}: modultesten er bestået. Ringede og sagde tillykke.`,
    ],
    middle: [],
    agreed: [],
  },
}
