import type { Language } from '../platform/i18n/language.ts'
import type { PlacementKind } from './placement.ts'
import { texts } from './texts.ts'

/** `Virksomhedspraktik` */
export const placementWord = (kind: PlacementKind, language: Language) => texts[language].kinds[kind]
