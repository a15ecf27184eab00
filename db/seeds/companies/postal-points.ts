/** The invented towns, laid out around a point at sea: number, name, degrees north and east. */
export const postalPoints: readonly (readonly [code: string, name: string, latitude: number, longitude: number])[] = [
  ['0900', 'Fjordby', 56.2, 11.5],
  ['0910', 'Nørbæk', 56.262, 11.471],
  ['0911', 'Lindehøj', 56.181, 11.598],
  ['0912', 'Kvistgård', 56.139, 11.442],
  ['0913', 'Sønderup', 56.094, 11.53],
  ['0914', 'Vesterby', 56.211, 11.352],
  ['0901', 'Højlund', 56.402, 11.61],
  ['0920', 'Skovlund', 56.447, 11.689],
  ['0902', 'Strandkær', 55.982, 11.701],
  ['0930', 'Havneby', 55.951, 11.795],
]
