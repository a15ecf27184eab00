import { describe, expect, test } from 'vitest'
import { RatingDone, RatingPair } from './rating-pair.tsx'
import { RatingScale, type RatingScaleProps } from './rating-scale.tsx'

const question: RatingScaleProps = {
  name: 'forstaar',
  legend: 'Jeg forstår dansk',
  rater: 'citizen',
  lowLabel: 'passer slet ikke',
  highLabel: 'passer helt',
  skipLabel: 'Ønsker ikke at svare',
  value: null,
  language: 'da',
}
const scale = (props: Partial<RatingScaleProps> = {}) => String(<RatingScale {...question} {...props} />)
const radios = (html: string) => [...html.matchAll(/<input type="radio"[^>]*>/g)].map(([tag]) => tag)
const chosen = (html: string) =>
  radios(html)
    .filter((tag) => tag.includes('checked'))
    .map((tag) => /value="([^"]*)"/.exec(tag)?.[1])

describe('the rating scale', () => {
  test('is seven native radios and an eighth for not answering, all of one name', () => {
    const values = radios(scale()).map((tag) => /value="([^"]*)"/.exec(tag)?.[1])
    expect(values).toEqual(['1', '2', '3', '4', '5', '6', '7', 'skip'])
    expect(radios(scale()).every((tag) => tag.includes('name="forstaar"'))).toBe(true)
  })

  test('chooses nothing before there is an answer, and never a zero', () => {
    expect(chosen(scale())).toEqual([])
    expect(scale()).not.toContain('value="0"')
  })

  test('shows the answer that was given, also when it is to give none', () => {
    expect(chosen(scale({ value: 5 }))).toEqual(['5'])
    expect(chosen(scale({ value: 'skip' }))).toEqual(['skip'])
  })

  test('says at each end what the end means', () => {
    const [first, , , , , , last] = radios(scale())
    expect(first).toContain('aria-describedby="forstaar-low"')
    expect(last).toContain('aria-describedby="forstaar-high"')
    expect(scale()).toContain('<span id="forstaar-high">passer helt</span>')
  })

  test('carries its error where the error summary links to, and is described by it', () => {
    const html = scale({ error: 'Vælg et tal' })
    expect(html).toMatch(/<fieldset id="forstaar"[^>]*aria-describedby="forstaar-error"/)
    expect(html).toContain('id="forstaar-error"')
  })

  test('turns round with the script: the steps keep their order and the fieldset its direction', () => {
    const html = scale({ language: 'ar', legend: 'أفهم' })
    expect(html).toMatch(/<fieldset[^>]*lang="ar" dir="rtl"/)
    expect(radios(html)[0]).toContain('value="1"')
  })

  test('may end elsewhere than at 7', () => {
    expect(radios(scale({ highest: 5, skipLabel: undefined }))).toHaveLength(5)
    expect(scale({ highest: 5 })).toMatch(/value="5"[^>]*aria-describedby="forstaar-high"/)
  })

  test('shows what was typed as text, never as markup', () => {
    expect(scale({ legend: '<script>alert(1)</script>' })).not.toContain('<script>')
  })
})

describe('the pair of raters', () => {
  const worker = { ...question, name: 'forstaar-s', legend: 'Samira forstår dansk', value: 3 }

  test('asks each rater on a scale of their own', () => {
    const html = String(<RatingPair title="Forstår dansk" citizen={question} worker={worker} />)
    expect(html).toContain('fg-scale--c')
    expect(html).toContain('fg-scale--w')
    expect(radios(html)).toHaveLength(16)
  })

  test('says who is not asked, and why, instead of an empty scale', () => {
    const none = { notAsked: 'Kun sagsbehandler', because: 'Samira bliver ikke spurgt om det.' }
    const html = String(<RatingPair title="Faglige kvalifikationer" citizen={none} worker={worker} />)
    expect(radios(html)).toHaveLength(8)
    expect(html).toContain('Samira bliver ikke spurgt om det.')
  })

  test('keeps the half in the form that a phone hides', () => {
    const html = String(<RatingPair title="Forstår dansk" citizen={question} worker={worker} onPhone="citizen" />)
    expect(html).toContain('<div class="fg-half fg-hide-s">')
    expect(radios(html)).toHaveLength(16)
  })

  test('holds back the earlier answers until it is given them', () => {
    expect(String(<RatingPair title="x" citizen={question} worker={worker} />)).not.toContain('august')
    expect(String(<RatingPair title="x" earlier="august: 4 og 4" citizen={question} worker={worker} />)).toContain(
      'august',
    )
  })

  test('folds a done item to one line with both answers in words or numbers', () => {
    const html = String(
      <RatingDone
        title="Møder stabilt"
        citizen={{ name: 'Samira', said: 'ønsker ikke at svare' }}
        worker={{ name: 'Kirsten', said: 4 }}
        edit={{ href: '#moeder', label: 'Ret' }}
      />,
    )
    expect(html).toContain('Kirsten 4')
    expect(html).toContain('ønsker ikke at svare')
    expect(html).toContain('Ret<span class="sr-only"> Møder stabilt</span>')
  })
})
