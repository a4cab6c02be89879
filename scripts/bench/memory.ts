import { readdir, readFile } from 'node:fs/promises'

/** Kilobytes of memory that a process and all that it started hold; null where the system does not say. */
export async function memoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => null)
  const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status ?? '')?.[1])
  if (Number.isNaN(own)) return null
  const started = await Promise.all((await childrenOf(pid)).map(memoryOf))
  return started.reduce<number>((sum, held) => sum + (held ?? 0), own)
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => [])
  const lists = await Promise.all(
    threads.map((thread) =>
      readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''),
    ),
  )
  return lists.flatMap((list) => list.trim().split(' ').filter(Boolean).map(Number))
}
