/**
 * What vis-network takes from vis-util, without what this page never uses: vite.config.ts puts this in
 * its place, so that the rest is not in the bundle. Options are checked by the compiler instead.
 */
export * from 'vis-util/esnext/esm/vis-util.js'

/** The dialog for options; vis-network makes one and hands it its options, no more. */
export class Configurator {
  setOptions(): void {}
  setModuleOptions(): void {}
  getOptions(): Record<string, never> {
    return {}
  }
}

/** The check of options at run time, which says whether there was an error. */
export const Validator = { validate: (): boolean => false }

/** What shows the titles of nodes and lines: none of ours has one. */
export class Popup {}

/** What waits for a click before the picture can be used. */
export class Activator {}

/** Chance, for nodes without a place: ours have theirs. */
export const Alea = () => Math.random

/** Keys that move the picture by themselves: the page has its own (keys.ts). */
export default function keycharm(): void {}
