/** How many attacks a search may try. Counted and not timed, so that a fast machine and a slow one print the same table. */
export class Patience {
  #left: number

  constructor(attacks: number) {
    this.#left = attacks
  }

  get gone(): boolean {
    return this.#left <= 0
  }

  /** One attack. @returns whether there was patience for it. */
  spend(): boolean {
    this.#left -= 1
    return this.#left >= 0
  }
}
