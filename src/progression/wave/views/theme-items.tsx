import { paths } from '../../../paths.ts'
import { formatMonthName } from '../../../platform/i18n/format.ts'
import {
  type Answer,
  type Assessment,
  fieldOf,
  type Item,
  type Rater,
  sideOf,
  textIn,
  textOf,
  typedFrom,
} from '../../../questionnaires/index.ts'
import type { ContentLanguage } from '../../../ui/content-language.ts'
import { typed } from '../../../ui/form.ts'
import { type Half, RatingDone, RatingPair } from '../../../ui/rating-scale/rating-pair.tsx'
import { RatingScale, type ScaleValue } from '../../../ui/rating-scale/rating-scale.tsx'
import { inWords } from '../conflict.ts'
import { ratersHere, type SheetItem, type SheetTheme } from '../talk-sheet.ts'
import { texts } from '../texts.ts'
import { firstName } from './first-name.ts'
import type { WavePageProps } from './wave-page-props.ts'

type Props = WavePageProps & { readonly theme: SheetTheme }

/** A theme: answered items folded to one line each, the others as scales. */
export function ThemeItems(props: Props) {
  const { theme, visit } = props
  return (
    <section class="fg-theme" id={theme.theme.id}>
      <h2>{textIn(theme.theme.name, visit.language).text}</h2>
      {theme.items.map((each) =>
        isFolded(props, each) ? <Folded {...props} each={each} /> : <Open {...props} each={each} />,
      )}
    </section>
  )
}

type ItemProps = Props & { readonly each: SheetItem }

const isFolded = ({ unfolded, form }: Props, { answered, item }: SheetItem) =>
  answered && unfolded !== item.id && Object.keys(form.values).length === 0

function Folded(props: ItemProps) {
  const { each, visit, file, actor, wave } = props
  const t = texts[visit.language]
  const said = (answer: Answer | null) => (typeof answer === 'number' ? answer : inWords(answer, visit.language))
  const here = ratersHere(wave)
  const asked = (rater: Rater) => here.includes(rater) && each.item.raters.includes(rater)
  const edit = `${paths.assessment({ citizen: file.citizen.id, assessment: wave.id })}?ret=${each.item.id}#${each.item.id}`
  return (
    <>
      {asked('citizen') ? <Kept rater="citizen" item={each.item} answer={each.citizen} /> : null}
      {asked('caseworker') ? <Kept rater="caseworker" item={each.item} answer={each.caseworker} /> : null}
      <RatingDone
        title={textIn(each.item.label, visit.language).text}
        citizen={asked('citizen') ? { name: file.citizen.givenName, said: said(each.citizen) } : null}
        worker={asked('caseworker') ? { name: firstName(actor.name), said: said(each.caseworker) } : null}
        earlier={earlierText(props)}
        edit={{ href: edit, label: t.edit }}
      />
    </>
  )
}

/** A folded item goes on being sent: an item left out would count as unanswered. */
function Kept({ rater, item, answer }: { readonly rater: Rater; readonly item: Item; readonly answer: Answer | null }) {
  return answer === null ? null : <input type="hidden" name={fieldOf(rater, item.id)} value={typedFrom(answer)} />
}

function Open(props: ItemProps) {
  const { each, visit, wave, turn } = props
  const title = textIn(each.item.label, visit.language).text
  const halves = { citizen: half(props, 'citizen'), worker: half(props, 'caseworker') }
  const alone = ratersHere(wave).length === 1
  return (
    <div id={each.item.id} class="fg-anchor">
      {alone ? (
        <Alone {...props} title={title} />
      ) : (
        <RatingPair
          title={title}
          earlier={earlierText(props)}
          {...halves}
          onPhone={turn === 'citizen' ? 'citizen' : 'worker'}
        />
      )}
    </div>
  )
}

function Alone(props: ItemProps & { readonly title: string }) {
  const rater = ratersHere(props.wave)[0] as Rater
  const only = half(props, rater)
  if ('notAsked' in only) return null
  return (
    <section class="fg-pair">
      <div class="fg-pair__head">
        <h3>{props.title}</h3>
        <span class="fg-quiet fg-s">{earlierText(props)}</span>
      </div>
      <div class="fg-item fg-item--one">
        <div class="fg-half">
          <RatingScale {...only} rater={rater === 'citizen' ? 'citizen' : 'worker'} />
        </div>
      </div>
    </section>
  )
}

function half({ each, visit, file, questionnaire, wave, form }: ItemProps, rater: Rater): Half {
  const t = texts[visit.language]
  const { givenName } = file.citizen
  if (!each.item.raters.includes(rater))
    return rater === 'citizen'
      ? { notAsked: t.onlyCaseworker, because: t.citizenNotAsked(givenName) }
      : { notAsked: t.onlyCitizen, because: t.caseworkerNotAsked }
  const language = rater === 'citizen' ? languageOf(wave) : visit.language
  const wording = textOf(each.item, rater, language, givenName)
  const name = fieldOf(rater, each.item.id)
  return {
    name,
    legend: wording.text,
    language: wording.language,
    lowLabel: textIn(questionnaire.scale.low, wording.language).text,
    highLabel: textIn(questionnaire.scale.high, wording.language).text,
    skipLabel: questionnaire.skip[rater] && textIn(questionnaire.skip[rater], wording.language).text,
    value: scaleValue(typed(form, name), rater === 'citizen' ? each.citizen : each.caseworker),
    highest: questionnaire.scale.max,
  }
}

const languageOf = (wave: Assessment) => (sideOf(wave, 'citizen')?.language ?? 'da') as ContentLanguage

function scaleValue(sent: string, saved: Answer | null): ScaleValue {
  const chosen = sent || (saved === null ? '' : typedFrom(saved))
  if (chosen === 'skip') return 'skip'
  return chosen === '' ? null : Number(chosen)
}

function earlierText({ each, previous, visit }: ItemProps): string | undefined {
  if (!each.earlier || !previous?.completedOn) return undefined
  const month = formatMonthName(previous.completedOn, visit.language)
  const said = [each.earlier.citizen, each.earlier.caseworker].filter((answer) => answer !== null)
  const words = said.map((answer) => inWords(answer, visit.language))
  return `${month}: ${words.length === 2 ? texts[visit.language].and(words[0] as string, words[1] as string) : words.join('')}`
}
