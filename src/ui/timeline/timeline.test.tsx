import { describe, expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { entries } from './examples.tsx'
import { Timeline } from './timeline.tsx'

const html = String(<Timeline entries={entries} today={day('2026-11-23')} language="da" />)

describe('the timeline', () => {
  test('has a band for each month, in words', () => {
    expect([...html.matchAll(/fg-month__name">([^<]+)</g)].map(([, name]) => name)).toEqual([
      'November 2026',
      'Oktober 2026',
    ])
  })

  test('fills today and nothing else', () => {
    expect([...html.matchAll(/<span class="on">/g)]).toHaveLength(1)
    expect(html).toContain('<time datetime="2026-11-23">i dag 10.30</time>')
  })

  test('gives every date as people and as machines read it', () => {
    expect(html).toContain('<time datetime="2026-10-19">19. okt.</time>')
  })

  test('says that nothing has happened yet', () => {
    expect(String(<Timeline entries={[]} today={day('2026-11-23')} language="da" />)).toContain('ikke sket noget endnu')
  })
})
