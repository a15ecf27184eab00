/** The words a sentence needs about a person. */
export interface People {
  readonly name: string
  readonly she: string
  readonly She: string
  readonly her: string
  readonly his: string
}

export function peopleOf({ givenName, sex }: { readonly givenName: string; readonly sex: string }): People {
  const female = sex === 'female'
  return {
    name: givenName,
    she: female ? 'hun' : 'han',
    She: female ? 'Hun' : 'Han',
    her: female ? 'hende' : 'ham',
    his: female ? 'hendes' : 'hans',
  }
}
