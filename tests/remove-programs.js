/** Takes away what bundle-programs.js has made. */
export default () => globalThis.endOfPrograms()
