/**
 * What vis-network takes from vis-util, without its dialog for options, which this page never opens:
 * vite.config.ts puts this in its place, so that the dialog is not in the bundle.
 */
export * from 'vis-util/esnext/esm/vis-util.js'

/** Stands where the dialog would; vis-network makes one and hands it its options, no more. */
export class Configurator {
  setOptions(): void {}
  setModuleOptions(): void {}
  getOptions(): Record<string, never> {
    return {}
  }
}
