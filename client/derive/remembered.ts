/**
 * The same function, which gives its last answer again when it is asked the same: inputs are compared
 * by identity, which is enough for values that are never changed in place.
 */
export function remembered<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
): (...inputs: Inputs) => Result {
  let last: { readonly inputs: Inputs; readonly result: Result } | null = null
  return (...inputs) => {
    if (last === null || inputs.some((input, i) => input !== last?.inputs[i]))
      last = { inputs, result: compute(...inputs) }
    return last.result
  }
}
