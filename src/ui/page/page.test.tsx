import { describe, expect, test } from 'vitest'
import { visitOf } from '../../../test/support/visit.ts'
import { OpenPage } from './open-page.tsx'
import { Page } from './page.tsx'

const wrong = { values: {}, errors: { navn: 'Skriv et navn' } }
const pageOf = (visit = visitOf()) =>
  String(<Page visit={visit} title="Mine borgere" lead="6 har brug for dig i dag." />)

describe('a page for staff', () => {
  test('is a whole document in the language of the visit', () => {
    expect(pageOf()).toMatch(/^<!doctype html><html lang="da" dir="ltr">/)
    expect(pageOf(visitOf({ language: 'en' }))).toContain('<html lang="en" dir="ltr">')
    expect(pageOf()).toContain('<title>Mine borgere – Fremgang</title>')
  })

  test('marks where one is and how much waits', () => {
    expect(pageOf()).toContain('<a href="/borgere" aria-current="page">Mine borgere</a>')
    expect(pageOf()).toContain('<a href="/opgaver">Opgaver<span class="fg-count">7</span></a>')
  })

  test('says that it is a trial', () => {
    expect(pageOf()).toContain('Prøvemiljø')
    expect(pageOf(visitOf({ trial: false }))).not.toContain('Prøvemiljø')
  })

  test('searches persons by POST, and only for those who may', () => {
    expect(pageOf()).toMatch(/<form class="fg-find" role="search" method="post" action="\/soeg"/)
    expect(pageOf(visitOf({ searchAction: null }))).not.toContain('fg-find')
  })

  test('switches language by POST and knows the way back', () => {
    const html = pageOf(visitOf({ path: '/borgere?side=2&sorter=navn' }))
    expect(html).toContain('<form method="post" action="/sprog">')
    expect(html).toContain('<input type="hidden" name="tilbage" value="/borgere?side=2&amp;sorter=navn"/>')
  })

  test('shows neither menu nor log out to those who are not logged in', () => {
    const html = pageOf(visitOf({ who: null, nav: [], searchAction: null }))
    expect(html).not.toContain('Log ud')
    expect(html).not.toContain('fg-menu')
    expect(html).toContain('name="sprog"')
  })

  test('says once what just happened', () => {
    expect(pageOf(visitOf({ notice: 'Praktikken er aftalt' }))).toMatch(/role="status">.*Praktikken er aftalt/)
  })

  test('puts the errors between the way back and the title, and first in its name', () => {
    const html = String(
      <Page visit={visitOf()} title="Ny borger" form={wrong} back={{ href: '/borgere', label: 'Mine borgere' }} />,
    )
    const [back, errors, title] = ['class="back-link"', 'href="#navn"', '<h1>'].map((it) => html.indexOf(it))
    expect(html).toContain('<title>Fejl: Ny borger – Fremgang</title>')
    expect(back).toBeLessThan(errors ?? 0)
    expect(errors).toBeLessThan(title ?? 0)
  })

  test('runs nothing and styles nothing from within', () => {
    expect(pageOf()).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  })

  test('shows a name as it is written, whatever is in it', () => {
    const html = pageOf(visitOf({ who: { name: '<script>alert(1)</script>', unit: 'Æ & Ø' } }))
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('Æ &amp; Ø')
  })
})

describe('a page for citizens', () => {
  test('runs in the direction of its language, with its own few words in it', () => {
    const html = String(<OpenPage visit={visitOf()} title="أين أقف الآن؟" language="ar" dir="rtl" form={wrong} />)
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<title>خطأ: أين أقف الآن؟ – Fremgang</title>')
    expect(html).toContain('انتقل إلى المحتوى')
    expect(html).not.toContain('Log ud')
  })
})
