/** The first word of a name: how two people in a room speak of each other. */
export const firstName = (name: string) => name.split(' ')[0] ?? name
