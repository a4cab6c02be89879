import { EntityId } from '../../graph-schema/model/entity.ts'
import { api } from '../api.ts'
import type { Controller } from '../controller.ts'
import type { Scene } from '../derive/scene.ts'
import { wordsOf } from '../session.ts'
import { select } from '../state.ts'

async function idOf(name: string, scene: Scene): Promise<EntityId | undefined> {
  const shown = [...scene.names.values()].find((node) => node.name === name)
  if (shown !== undefined) return shown.id
  return (await api.search(name)).entities[0]?.id
}

/** Answers a form that names the actor to look at together with the one it stands for. */
export async function onBetweenForm(
  event: SubmitEvent,
  scene: Scene,
  { go, set }: Controller,
): Promise<void> {
  const form = event.target
  if (!(form instanceof HTMLFormElement)) return
  const id = EntityId.safeParse(form.dataset.between)
  if (!id.success) return
  event.preventDefault()
  const name = String(new FormData(form).get('other') ?? '').trim()
  try {
    const other = await idOf(name, scene)
    if (other === undefined || other === id.data)
      return set({ stale: [other === undefined ? name : `another than ${name}`] })
    go(select({ kind: 'between', id: id.data, other }))
  } catch (error) {
    set({ problem: wordsOf(error) })
  }
}
