/** How much larger an element is drawn than its own pixels: style sheets do that on very large screens. */
export const zoomOf = (element: Element): number =>
  // Older browsers do not tell.
  element.currentCSSZoom || 1
