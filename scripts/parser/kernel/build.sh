#!/bin/sh
# kernel.ts → server/extract/2-syntax/weights/kernel.wasm; run from the root of the project.
exec npx --yes --package assemblyscript@0.28.20 asc scripts/parser/kernel/kernel.ts \
  --outFile server/extract/2-syntax/weights/kernel.wasm \
  --runtime stub --enable simd --importMemory --use abort= -O3 --converge --noAssert
