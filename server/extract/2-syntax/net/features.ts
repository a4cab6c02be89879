/** What the net knows of the words of a sentence, for other nets: int16, one row a word. */
export type Features = {
  readonly words: number
  /** The encoder's states. */
  readonly states: Int16Array
  /** The words' vectors, zeros where a word has none. */
  readonly vectors: Int16Array
}
