import type { Child } from '../../../ui/child.ts'
import { type ContentLanguage, directionOf } from '../../../ui/content-language.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Rater } from '../../../ui/rater/rater.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Item, Texts, Theme } from '../../questionnaire.ts'
import { textIn } from '../../wording.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly language: ContentLanguage
}

/** A theme with everything that is asked in it, as each reads it. */
export function ThemePanel({ theme, ...props }: Props & { readonly theme: Theme }) {
  const t = texts[props.visit.language]
  return (
    <Panel title={<Words {...props} of={theme.name} />}>
      {theme.sensitivity === 'health' ? <p class="fg-meta fg-below-4">{t.health}</p> : null}
      {theme.items.map((item) => (
        <Asked {...props} item={item} />
      ))}
    </Panel>
  )
}

function Asked({ item, ...props }: Props & { readonly item: Item }) {
  const t = texts[props.visit.language]
  const { citizen, caseworker, workplace } = item.wording
  return (
    <div class="fg-asked">
      <h3 class="fg-strong">
        <Words {...props} of={item.label} /> <code class="fg-meta">{item.id}</code>
      </h3>
      <dl class="fg-asked__words">
        {citizen ? <Said {...props} term={<Rater who="citizen">{t.raters.citizen}</Rater>} of={citizen} /> : null}
        {caseworker ? (
          <Said {...props} term={<Rater who="worker">{t.raters.caseworker}</Rater>} of={caseworker} />
        ) : null}
        {workplace ? (
          <Said {...props} term={<span class="fg-quiet">{t.raters.workplace}</span>} of={workplace} />
        ) : null}
        {item.demand === undefined ? null : (
          <div>
            <dt class="fg-quiet">{t.demand}</dt>
            <dd>{item.demand}</dd>
          </div>
        )}
        {item.prompt ? <Said {...props} term={<span class="fg-quiet">{t.prompt}</span>} of={item.prompt} /> : null}
      </dl>
    </div>
  )
}

function Said({ term, of, ...props }: Props & { readonly term: Child; readonly of: Texts }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <Words {...props} of={of} />
      </dd>
    </div>
  )
}

/** A text in its own language and direction; where it falls back to Danish it says so. */
export function Words({ of, language, visit }: Props & { readonly of: Texts }) {
  const found = textIn(of, language)
  return (
    <>
      <span lang={found.language} dir={directionOf(found.language)}>
        {found.text}
      </span>
      {found.fellBack ? <span class="fg-meta"> ({texts[visit.language].inDanish})</span> : null}
    </>
  )
}
