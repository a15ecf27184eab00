/** The languages staff can switch between. Danish is the original; English has the same keys or the build fails. */
export type Language = 'da' | 'en'

/** The texts of a feature in both languages: `bilingual(da, en)`, where a missing or extra key is a type error. */
export type Bilingual<Texts> = { readonly [L in Language]: Texts }
export const bilingual = <Texts>(da: Texts, en: NoInfer<Texts>): Bilingual<Texts> => ({ da, en })
