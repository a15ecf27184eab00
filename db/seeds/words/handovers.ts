import type { People } from './people.ts'

/** What the next caseworker must know. */
export const handovers: readonly ((people: People) => string)[] = [
  ({ name, She, her }) =>
    `${name} er godt i gang og kender planen. ${She} vil gerne have besked på sms, ikke i Digital Post. Tag fat i arbejdstiden først, resten følger med. Jeg har fortalt ${her}, at du ringer i denne uge.`,
  ({ name, she }) =>
    `Vi har brugt det første år på dansk og ro i hverdagen. Nu vil ${name} gerne ud på en arbejdsplads. Husk tolk til det, der handler om økonomi. Ellers klarer ${she} sig fint på dansk.`,
  ({ name, She, her }) =>
    `Aftalen med ${name} er, at praktikken skal føre til betalte timer, også selv om det kun er få i starten. ${She} siger sjældent fra, så spørg direkte. Listen med næste skridt ligger hos ${her}.`,
  ({ name, her }) =>
    `Der har været flere skift i sagen. ${name} er træt af at fortælle sin historie forfra, så læs de tre seneste notater, før du møder ${her}. FIP er udfyldt til tiden hver gang.`,
  ({ name, She }) =>
    `${name} søger selv og har styr på Jobnet. ${She} mangler nogen at øve samtaler med. Virksomhedskonsulenten kender ønskerne. Næste FIP er aftalt.`,
  ({ name, she }) =>
    `Børnene fylder meget for tiden, og afhentning er det, der afgør arbejdstiden. ${name} er ikke uvillig, men ${she} skal have en plads, hvor man kan gå kl. 15.30. Det bør aftales skriftligt.`,
  ({ name, She }) =>
    `Overdraget ved møde med ${name} den dag, jeg stoppede. ${She} var med til at sige, hvad der er vigtigt: fast tid, samme rum, og at vi kigger på stjernen sammen.`,
  ({ name, she }) =>
    `Kort status: dansk går frem, fremmødet er stabilt, og virksomheden er glad. Det svære er troen på, at det bliver til et job. Vis ${name} hvor langt ${she} er kommet siden sidste år.`,
  ({ name, She }) =>
    `${name} har prøvet to forskellige brancher. ${She} ved nu, hvad der ikke er det rigtige, og det er også fremskridt. Jeg anbefaler en plads tæt på hjemmet, fordi bussen kun kører hver time.`,
]
