import { z } from 'zod'

// zod compiles its parsers with new Function where it may; trying that breaks our policy on scripts.
z.config({ jitless: true })
