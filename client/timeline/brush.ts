import { addDays } from '../../graph-schema/model/days.ts'
import type { Controller } from '../controller.ts'
import type { Axis } from '../derive/axis.ts'
import { setWindow } from '../state.ts'

/** Shorter drags are taken for clicks, in pixels. */
const LEAST_DRAG_PX = 6

/** Begins a brush on the axis: until the pointer is let go the band follows it, then it filters. */
export function beginBrush(
  event: PointerEvent,
  axis: Axis,
  gutter: number,
  { go }: Controller,
): void {
  const strip = event.currentTarget
  if (!(strip instanceof SVGSVGElement) || event.button !== 0) return
  const band = strip.querySelector('.brush')
  const left = strip.getBoundingClientRect().left + gutter
  const begun = event.clientX - left
  strip.setPointerCapture(event.pointerId)

  const follow = (move: PointerEvent) => {
    const now = move.clientX - left
    band?.setAttribute('x', String(gutter + Math.min(begun, now)))
    band?.setAttribute('width', String(Math.abs(now - begun)))
  }
  const finish = (up: PointerEvent) => {
    strip.removeEventListener('pointermove', follow)
    band?.setAttribute('width', '0')
    const ended = up.clientX - left
    if (up.type === 'pointercancel' || Math.abs(ended - begun) < LEAST_DRAG_PX) return
    const from = axis.dayAt(Math.min(begun, ended))
    go(setWindow(from, addDays(axis.dayAt(Math.max(begun, ended)), 1)))
  }
  strip.addEventListener('pointermove', follow)
  strip.addEventListener('pointerup', finish, { once: true })
  strip.addEventListener('pointercancel', finish, { once: true })
}
