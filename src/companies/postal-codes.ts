import type { Point } from './distance.ts'

/**
 * The invented towns of the demo, laid out around a point at sea. A municipality imports its own file (number, name, latitude,
 * longitude), for instance from Danmarks Adresser; without one no distance is shown for a real postal code.
 */
export const builtInPoints: Readonly<Record<string, Point & { readonly name: string }>> = {
  '0900': { name: 'Fjordby', latitude: 56.2, longitude: 11.5 },
  '0910': { name: 'Nørbæk', latitude: 56.262, longitude: 11.471 },
  '0911': { name: 'Lindehøj', latitude: 56.181, longitude: 11.598 },
  '0912': { name: 'Kvistgård', latitude: 56.139, longitude: 11.442 },
  '0913': { name: 'Sønderup', latitude: 56.094, longitude: 11.53 },
  '0914': { name: 'Vesterby', latitude: 56.211, longitude: 11.352 },
  '0901': { name: 'Højlund', latitude: 56.402, longitude: 11.61 },
  '0920': { name: 'Skovlund', latitude: 56.447, longitude: 11.689 },
  '0902': { name: 'Strandkær', latitude: 55.982, longitude: 11.701 },
  '0930': { name: 'Havneby', latitude: 55.951, longitude: 11.795 },
}
