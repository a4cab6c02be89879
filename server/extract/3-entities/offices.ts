import type { Office } from './hit.ts'

const NONE: readonly Office[] = []

/** The offices that an article states, in the order they were found. */
export class Offices {
  readonly #all: Office[] = []
  readonly #byHolder = new Map<string, Office[]>()

  get all(): readonly Office[] {
    return this.#all
  }

  add(offices: readonly Office[]): void {
    for (const office of offices) {
      this.#all.push(office)
      const own = this.#byHolder.get(office.holder.id)
      if (own) own.push(office)
      else this.#byHolder.set(office.holder.id, [office])
    }
  }

  /** Those of one person. */
  of(holderId: string): readonly Office[] {
    return this.#byHolder.get(holderId) ?? NONE
  }
}
