/** How near two names are, 0..1, and why in words. */
export type Likeness = {
  readonly likeness: number
  readonly why: string
  /** One name holds less than the other, and could be short for several. */
  readonly short?: true
}
