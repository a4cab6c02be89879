// AssemblyScript: the arithmetic of the parser's net, in WASM SIMD.
// Weights are int8 widened to int16, activations int16, sums int32: the same bits on every machine.
// Pointers are byte offsets into one memory that the caller lays out; rows come in multiples of 4,
// output columns in multiples of 8, inner widths in multiples of 2.

const H_SCALE: f32 = 32767

/** Rows whose inputs stay in the nearest cache while all the weights pass by once. */
const BLOCK: usize = 16

/**
 * out[m][n] = Σk a[m][k]·w[n][k] · scale[n] + bias[n].
 * w is packed as [n / 8][k / 2][8][2], so that one product adds two steps of k to four columns.
 */
export function product(
  a: usize, w: usize, scale: usize, bias: usize, out: usize,
  rows: usize, columns: usize, inner: usize,
): void {
  const stride = inner << 1
  for (let first: usize = 0; first < rows; first += BLOCK) {
    const last = min<usize>(first + BLOCK, rows)
    for (let n: usize = 0; n < columns; n += 8) {
      const panel = w + n * stride
      const at = n << 2
      for (let m = first; m < last; m += 4) {
        tile(
          a + m * stride, panel, scale + at, bias + at,
          out + (m * columns << 2) + at, columns << 2, stride,
        )
      }
    }
  }
}

/**
 * Four rows by eight columns: as many sums as there are registers for. Unrolled further it is slower
 * in V8, and so it is with one place for all rows instead of a pointer each.
 */
// @ts-ignore: decorator
@inline
function tile(
  a0: usize, panel: usize, scale: usize, bias: usize, to: usize, outStride: usize, stride: usize,
): void {
  let a1 = a0 + stride
  let a2 = a1 + stride
  let a3 = a2 + stride
  let c00 = i32x4.splat(0), c01 = i32x4.splat(0)
  let c10 = i32x4.splat(0), c11 = i32x4.splat(0)
  let c20 = i32x4.splat(0), c21 = i32x4.splat(0)
  let c30 = i32x4.splat(0), c31 = i32x4.splat(0)
  const end = panel + (stride << 3)
  while (panel < end) {
    const w0 = v128.load(panel)
    const w1 = v128.load(panel, 16)
    let x = v128.load32_splat(a0)
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, w0))
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, w1))
    x = v128.load32_splat(a1)
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, w0))
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, w1))
    x = v128.load32_splat(a2)
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, w0))
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, w1))
    x = v128.load32_splat(a3)
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, w0))
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, w1))
    panel += 32
    a0 += 4
    a1 += 4
    a2 += 4
    a3 += 4
  }
  const s0 = v128.load(scale)
  const s1 = v128.load(scale, 16)
  const b0 = v128.load(bias)
  const b1 = v128.load(bias, 16)
  store(to, c00, c01, s0, s1, b0, b1)
  to += outStride
  store(to, c10, c11, s0, s1, b0, b1)
  to += outStride
  store(to, c20, c21, s0, s1, b0, b1)
  to += outStride
  store(to, c30, c31, s0, s1, b0, b1)
}

// @ts-ignore: decorator
@inline
function store(to: usize, c0: v128, c1: v128, s0: v128, s1: v128, b0: v128, b1: v128): void {
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c0), s0), b0))
  v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c1), s1), b1), 16)
}

/** e^x by powers of two and a polynomial of degree five on the rest. */
// @ts-ignore: decorator
@inline
function exponential(x: v128): v128 {
  const low = f32x4.max(f32x4.min(x, f32x4.splat(80)), f32x4.splat(-80))
  const scaled = f32x4.mul(low, f32x4.splat(1.44269504))
  const whole = f32x4.nearest(scaled)
  const rest = f32x4.mul(f32x4.sub(scaled, whole), f32x4.splat(0.693147181))
  let p = f32x4.splat(0.00833333)
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(0.0416666667))
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(0.166666667))
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(0.5))
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1))
  p = f32x4.add(f32x4.mul(p, rest), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23)
  return f32x4.mul(p, power)
}

// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))))
}

// @ts-ignore: decorator
@inline
function tangent(x: v128): v128 {
  const one = f32x4.splat(1)
  const e = exponential(f32x4.mul(x, f32x4.splat(-2)))
  return f32x4.div(f32x4.sub(one, e), f32x4.add(one, e))
}

/**
 * One direction of an LSTM layer over sentences sorted from long to short.
 * shares: rows of 8·hidden input products, both directions; places: i32 a word, its row there;
 * starts and lengths: i32 a sentence; out: words × 2·hidden int16, this direction at
 * `backward`·hidden.
 * gates, states (int16) and cells are room for one step, states and cells zeroed by this call.
 */
export function recur(
  shares: usize, places: usize, weight: usize, scale: usize, zero: usize, out: usize,
  starts: usize, lengths: usize, sentences: usize, hidden: usize, backward: usize,
  gates: usize, states: usize, cells: usize,
): void {
  const rows = (sentences + 3) & ~3
  memory.fill(states, 0, rows * hidden << 1)
  memory.fill(cells, 0, rows * hidden << 2)
  const longest = <usize>load<u32>(lengths)
  let active = sentences
  const wide = hidden << 2
  for (let t: usize = 0; t < longest; ++t) {
    while (active > 0 && <usize>load<u32>(lengths + ((active - 1) << 2)) <= t) --active
    product(states, weight, scale, zero, gates, (active + 3) & ~3, wide, hidden)
    for (let s: usize = 0; s < active; ++s) {
      const length = <usize>load<u32>(lengths + (s << 2))
      const word = <usize>load<u32>(starts + (s << 2)) + (backward ? length - 1 - t : t)
      const place = <usize>load<u32>(places + (word << 2))
      step(
        gates + (s * wide << 2),
        shares + ((place * 2 + backward) * wide << 2),
        cells + (s * hidden << 2),
        states + (s * hidden << 1),
        out + ((word * 2 + backward) * hidden << 1),
        hidden,
      )
    }
  }
}

function step(gates: usize, shares: usize, cells: usize, state: usize, out: usize, hidden: usize): void {
  const gap = hidden << 2
  for (let j: usize = 0; j < hidden; j += 8) {
    const low = part(gates + (j << 2), shares + (j << 2), cells + (j << 2), gap)
    const high = part(gates + (j << 2) + 16, shares + (j << 2) + 16, cells + (j << 2) + 16, gap)
    const packed = i16x8.narrow_i32x4_s(low, high)
    v128.store(state + (j << 1), packed)
    v128.store(out + (j << 1), packed)
  }
}

/** Four units of a step: gates in the order input, forget, output, candidate. */
// @ts-ignore: decorator
@inline
function part(gates: usize, shares: usize, cells: usize, gap: usize): v128 {
  const i = sigmoid(f32x4.add(v128.load(gates), v128.load(shares)))
  const f = sigmoid(f32x4.add(v128.load(gates + gap), v128.load(shares + gap)))
  const o = sigmoid(f32x4.add(v128.load(gates + 2 * gap), v128.load(shares + 2 * gap)))
  const g = tangent(f32x4.add(v128.load(gates + 3 * gap), v128.load(shares + 3 * gap)))
  const c = f32x4.add(f32x4.mul(f, v128.load(cells)), f32x4.mul(i, g))
  v128.store(cells, c)
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.mul(o, tangent(c)), f32x4.splat(H_SCALE))))
}

/** Leaky ReLU in place, and the same as int16 at `scale`; count in multiples of 8. */
export function activate(values: usize, whole: usize, count: usize, scale: f32): void {
  const slope = f32x4.splat(0.1)
  const by = f32x4.splat(scale)
  for (let i: usize = 0; i < count; i += 8) {
    let low = v128.load(values + (i << 2))
    let high = v128.load(values + (i << 2), 16)
    low = f32x4.max(low, f32x4.mul(low, slope))
    high = f32x4.max(high, f32x4.mul(high, slope))
    v128.store(values + (i << 2), low)
    v128.store(values + (i << 2), high, 16)
    v128.store(
      whole + (i << 1),
      i16x8.narrow_i32x4_s(
        i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(low, by))),
        i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(high, by))),
      ),
    )
  }
}

/** to[i] += from[places[i]], rows of `width` floats; width in multiples of 4, places i32. */
export function addRows(to: usize, from: usize, places: usize, rows: usize, width: usize): void {
  const stride = width << 2
  for (let i: usize = 0; i < rows; ++i) {
    const more = from + <usize>load<u32>(places + (i << 2)) * stride
    for (let k: usize = 0; k < stride; k += 16) {
      v128.store(to + k, f32x4.add(v128.load(to + k), v128.load(more + k)))
    }
    to += stride
  }
}

/** out[m][n] = Σk a[m][k]·b[n][k] in float; inner in multiples of 4, outRow floats a row of out. */
export function dots(
  a: usize, b: usize, out: usize, rows: usize, columns: usize, inner: usize, outRow: usize,
): void {
  const stride = inner << 2
  for (let m: usize = 0; m < rows; ++m) {
    for (let n: usize = 0; n < columns; ++n) {
      const x = a + m * stride
      const y = b + n * stride
      let sum = f32x4.splat(0)
      for (let k: usize = 0; k < stride; k += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(x + k), v128.load(y + k)))
      }
      const total = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1)
        + f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)
      f32.store(out + ((m * outRow + n) << 2), total)
    }
  }
}
