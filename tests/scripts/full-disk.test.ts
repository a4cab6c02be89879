import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { z } from 'zod'
import { SaveReport } from '../../graph-schema/api.ts'
import { type Desk, errorLines, look, newDesk } from './command-line.ts'

jest.setTimeout(120_000)

const disk = mkdtempSync(join(tmpdir(), 'demarche-disk-'))
const data = join(disk, 'data')

/** Mounts a small disk of our own, or gives it another size; false where this user may not. */
function mount(options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const mounted = mount('size=16k')

const Reports = z.array(SaveReport)

/** Articles of a claim for each of twenty years: all of them are more than the small disk holds. */
const ARTICLES = Object.fromEntries(
  Array.from({ length: 10 }, (_, number) => {
    const meetings = Array.from(
      { length: 20 },
      (_, year) =>
        `US President Donald Trump met North Korean leader Kim Jong Un on ${number + 1} March ${1980 + year}.`,
    )
    return [`${number}.txt`, `published: 2020-01-01\n\n${meetings.join('\n')}\n`]
  }),
)

let desk: Desk

beforeAll(async () => {
  desk = await newDesk(ARTICLES)
})

afterAll(async () => {
  await desk.clear()
  if (mounted) execFileSync('umount', [disk])
  rmdirSync(disk)
})

const here = mounted ? test : test.skip

here(
  `a full disk${mounted ? '' : ' (skipped: needs the right to mount a small one)'}`,
  async () => {
    const env = { DEMARCHE_DATA: data }

    const noRoomAtAll = await desk.run('ingest', [desk.at('0.txt')], { env })
    expect(noRoomAtAll).toMatchObject({ code: 1, out: '' })
    expect(errorLines(noRoomAtAll.err)).toEqual([
      expect.stringContaining('No space left on device'),
    ])

    mount('remount,size=128k')
    const first = await desk.run('ingest', [desk.at('0.txt'), '--json'], { env })
    const [report] = Reports.parse(JSON.parse(first.out))
    expect(first).toMatchObject({ code: 0, err: '' })

    const all = [...Object.keys(ARTICLES).map(desk.at), '--json']
    const noRoom = await desk.run('ingest', all, { env })
    expect(noRoom).toMatchObject({ code: 1, out: '[]\n' })
    expect(errorLines(noRoom.err)).toEqual([expect.stringContaining('No space left on device')])

    mount('remount,size=64m')
    const left = await look(data, (store) => store.health())
    expect(left).toMatchObject({ articles: 1, claims: report?.fresh.length })
    const again = await desk.run('ingest', all, { env })
    expect(again).toMatchObject({ code: 0, err: '' })
    const added = Reports.parse(JSON.parse(again.out)).map((saved) => saved.added)
    expect(added).toEqual([false, ...Array(9).fill(true)])
  },
)
