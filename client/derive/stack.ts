import type { EntityId } from '../../graph-schema/model/entity.ts'

/** A lane with its place among others, in pixels from the top. */
export type Placed<Content> = {
  readonly actor: EntityId
  readonly content: Content
  readonly top: number
  readonly height: number
}

/** Lanes one below another. */
export type Stack<Content> = {
  readonly lanes: readonly Placed<Content>[]
  readonly height: number
}

/** Puts lanes one below another. */
export function stacked<Content>(
  contents: readonly (readonly [EntityId, Content])[],
  heightOf: (content: Content) => number,
): Stack<Content> {
  let top = 0
  const lanes = contents.map(([actor, content]): Placed<Content> => {
    const height = heightOf(content)
    top += height
    return { actor, content, top: top - height, height }
  })
  return { lanes, height: top }
}

/** Scrolling is followed in steps of this many pixels, so that few of them draw anything anew. */
export const SCROLL_STEP_PX = 400

/**
 * The part of what scrolls that is in sight: where it begins, in coarse steps, its height, and how much
 * above and below it is wanted too, in pixels.
 */
export type Sight = { readonly top: number; readonly height: number; readonly spare: number }

/** True for what is in sight, or nearly. */
export const isNear = (top: number, height: number, sight: Sight): boolean =>
  top < sight.top + SCROLL_STEP_PX + sight.height + sight.spare &&
  top + height > sight.top - sight.spare

/** A place scrolled to, in the coarse steps that views follow. */
export const scrollStep = (top: number): number => Math.floor(top / SCROLL_STEP_PX) * SCROLL_STEP_PX
