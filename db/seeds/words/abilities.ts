import type { TradeId } from './trades.ts'

/** What somebody can do in a trade, and what works with an adjustment. Never a diagnosis, never a cannot. */
export const abilities: Readonly<
  Record<TradeId, { readonly plain: readonly string[]; readonly adjusted: readonly string[] }>
> = {
  kitchen: {
    plain: [
      'Står op og arbejder 5 timer med en pause',
      'Løfter op til 8 kg, fx gryder og kasser',
      'Læser opskrifter og egenkontrol på dansk',
      'Tilbereder salatbuffet efter opskrift',
      'Klarer opvasken i spidsbelastning',
      'Kender reglerne for hygiejne og holder dem',
      'Bager brød på egen hånd fra morgenstunden',
    ],
    adjusted: [
      'Tungere løft klares med rullevogn',
      'Finder rundt i varelageret, når hylderne har billeder',
      'Tager bestillinger, når gæsten peger på menuen',
      'Arbejder i varmt køkken med en kort pause hver time',
    ],
  },
  care: {
    plain: [
      'Hjælper med måltider og dækker bord',
      'Taler roligt med ældre og giver sig tid',
      'Gør værelser rene efter plan',
      'Dokumenterer i faste felter på tablet',
      'Kører med kørestol inde og ude',
    ],
    adjusted: [
      'Forflytning klares to sammen eller med lift',
      'Skriver observationer med skabelonens faste sætninger',
      'Dagvagter passer bedst; aftenvagter efter aftale',
      'Telefonopkald til pårørende tages sammen med en kollega',
    ],
  },
  children: {
    plain: [
      'Læser højt og synger med de mindste',
      'Er med på tur og holder overblik over en lille gruppe',
      'Laver formiddagsmad og rydder op med børnene',
      'Trøster og får børn i gang igen',
      'Hjælper flersprogede børn med at blive forstået',
    ],
    adjusted: [
      'Taler med forældre om dagen, når en kollega er ved siden af',
      'Sidder på gulvet i kortere perioder og bruger lav stol ellers',
      'Skriver beskeder i appen med oversættelse slået til',
    ],
  },
  cleaning: {
    plain: [
      'Gør kontorer rene efter plan uden opsyn',
      'Doserer rengøringsmidler rigtigt efter etiketten',
      'Arbejder selvstændigt fra kl. 6',
      'Sorterer og folder linned i højt tempo',
      'Kører gulvvaskemaskine',
    ],
    adjusted: [
      'Arbejder over skulderhøjde med forlænget skaft',
      'Ruten på trapper deles op, så der er pause mellem etagerne',
      'Nye bygninger gås igennem med billeder første gang',
    ],
  },
  building: {
    plain: [
      'Læser mål og enkle tegninger',
      'Arbejder ude hele dagen i al slags vejr',
      'Bruger håndværktøj og el-værktøj sikkert',
      'Maler og spartler inde på egen hånd',
      'Kører gaffeltruck, har certifikat',
    ],
    adjusted: [
      'Tunge løft klares med sækkevogn eller to sammen',
      'Sikkerhedsinstruks forstås bedst, når den vises',
      'Arbejder i stillads op til 4 meter',
    ],
  },
  shop: {
    plain: [
      'Betjener kasse og tager imod betaling',
      'Fylder hylder op efter plan',
      'Svarer kunder på enkle spørgsmål på dansk',
      'Tæller kasse op og laver afstemning',
      'Skriver korte mails på dansk og engelsk',
    ],
    adjusted: [
      'Telefonen passes sammen med en kollega',
      'Står ved kassen op til to timer ad gangen, derefter hylder',
      'Finder varer, når hylden har billede og nummer',
    ],
  },
  industry: {
    plain: [
      'Holder tempoet ved båndet i en hel vagt',
      'Pakker og mærker efter ordreseddel',
      'Kontrollerer kvalitet og sorterer fra',
      'Følger sikkerhedsregler og bruger værnemidler',
      'Møder stabilt til holdskift kl. 7',
    ],
    adjusted: [
      'Stående arbejde klares med måtte og skift af plads hver anden time',
      'Arbejder i støj med høreværn, der har radio',
      'Løft over 12 kg klares med løftebord',
    ],
  },
}
