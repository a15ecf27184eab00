import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GapList, GapRow } from './gap-list.tsx'
import { GapScale } from './gap-scale.tsx'
import { placeLabels } from './place-labels.ts'

const names = { citizen: 'Samira', worker: 'Kirsten' }

describe('the scale of a gap', () => {
  test('says both answers and how far apart they are', () => {
    const html = String(<GapScale names={names} citizen={7} worker={4} language="da" />)
    expect(html).toContain('aria-label="Samira 7, Kirsten 4, 3 fra hinanden"')
  })

  test('puts the circle inside the square where both say the same', () => {
    const html = String(<GapScale names={names} citizen={4} worker={4} language="da" />)
    expect(html).toContain('r="4.6"')
    expect(html).not.toContain('fg-gapscale__line')
  })

  test('keeps names within the picture and off each other wherever the marks are', () => {
    const value = fc.double({ min: 24, max: 204, noNaN: true })
    const name = fc.stringMatching(/^[A-Z][a-z]{1,30}$/)
    fc.assert(
      fc.property(value, value, name, name, (citizenX, workerX, citizen, worker) => {
        const [left, right] = placeLabels(citizenX, workerX, { citizen, worker }, 226)
        const half = (text: string) => (text.length * 7.4) / 2
        expect(left!.x - half(left!.text)).toBeGreaterThanOrEqual(-0.1)
        expect(right!.x + half(right!.text)).toBeLessThanOrEqual(226.1)
        expect(right!.x - half(right!.text) - (left!.x + half(left!.text))).toBeGreaterThan(7.5)
      }),
    )
  })
})

test('a gap row asks its question in quotation marks and names the fact from the case', () => {
  const html = String(
    <GapList>
      <GapRow
        title="At møde stabilt"
        sentence="Samira svarer 3 højere"
        names={names}
        citizen={7}
        worker={4}
        language="da"
        question="Hvad tænker du på?"
        fact="2 fraværsdage af 25"
      />
    </GapList>,
  )
  expect(html).toContain('<q>Hvad tænker du på?</q>')
  expect(html).toContain('I sagen: 2 fraværsdage af 25')
})
