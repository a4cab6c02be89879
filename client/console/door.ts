import { nothing, type TemplateResult } from 'lit-html'
import type { Scene } from '../derive/scene.ts'
import { lazily } from '../lazy.ts'
import type { Model } from '../model.ts'
import { type Session, wordsOf } from '../session.ts'

/** Shows the Cypher drawer, which is fetched when it is first opened and stays in the page then. */
export type ConsoleDoor = (model: Model, scene: Scene) => TemplateResult | typeof nothing

/** The way to the drawer for one page. */
export function consoleDoor(session: Session): ConsoleDoor {
  let opened = false
  const part = lazily(async () => (await import('./console.ts')).createConsole(session), {
    onReady: () => session.set({}),
    onFailure: (error) => {
      opened = false
      const { console } = session.model()
      session.set({ problem: wordsOf(error), console: { ...console, open: false } })
    },
  })
  return (model, scene) => {
    opened ||= model.console.open
    return opened ? (part()?.(model, scene) ?? nothing) : nothing
  }
}
