import type { Model } from '../model.ts'
import type { Network } from './network.ts'

/** Hues of communities in degrees of the colour circle, neighbours far apart; later ones start again. */
const DEGREES = [210, 28, 140, 285, 350, 180, 55, 245]

/** Which of the hues a community has, from 1. */
export const hueNumber = (community: number): number => ((community - 1) % DEGREES.length) + 1

/** The picture with each community in its hue and with its number, since a hue alone tells nobody. */
export function hued({ communities }: Network): Pick<Model, 'nodeHues' | 'nodeTags'> {
  const members = communities.flatMap(({ number, members }) =>
    members.map((id) => ({ id, number })),
  )
  return {
    nodeHues: new Map(members.map(({ id, number }) => [id, DEGREES[hueNumber(number) - 1] ?? 0])),
    nodeTags: new Map(members.map(({ id, number }) => [id, `(${number})`])),
  }
}
