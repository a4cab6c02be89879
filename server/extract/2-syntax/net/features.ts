/** What the parser's net knows of the words of a sentence, for other nets. */
export type Features = {
  readonly forms: readonly string[]
  /** The encoder's states: int16, one row a word. */
  readonly states: Int16Array
}
