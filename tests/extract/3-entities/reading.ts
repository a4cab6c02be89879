import { readArticle } from '../../../server/extract/pipeline.ts'
import { PUBLISHED } from '../read.ts'

/** Every id that some words of the text stand for. */
export const idsFor = (text: string, words: string, published = PUBLISHED): string[] =>
  readArticle({ text, published })
    .entities.filter(({ mentions, descriptions }) => [...mentions, ...descriptions].includes(words))
    .map(({ id }) => id)

/** Ids of every entity of a text, in order of appearance. */
export const idsIn = (text: string, published = PUBLISHED): string[] =>
  readArticle({ text, published }).entities.map(({ id }) => id)
