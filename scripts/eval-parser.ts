import { Command } from 'commander'
import { DemarcheError } from '../graph-schema/error.ts'
import { loadModel } from '../server/extract/2-syntax/load.ts'
import { run } from './command.ts'
import { repairSets } from './eval-parser/gold.ts'
import { repairTable } from './eval-parser/repair-table.ts'
import { repairEffects } from './eval-parser/repairs.ts'
import { figureLines } from './eval-parser/table.ts'
import { hasTreebanks } from './eval-parser/treebank.ts'

type Options = { readonly dev?: true; readonly repair?: true }

const command = new Command('eval:parser')
  .description('Measures the parser on treebanks: tags, trees, who did what to whom, speed.')
  .argument('<treebanks>', 'the folder of en_*.conllu.gz; corpora for the speed lie beside it')
  .option('--dev', 'the parts for development instead of the tests')
  .option('--repair', 'instead, what each rule of the repair layer does to each set')
  .addHelpText('after', '\nExample:\n  npm run --silent eval:parser -- ../shared/treebanks')
  .action((treebanks: string, { dev, repair }: Options) => {
    if (!hasTreebanks(treebanks))
      throw new DemarcheError('not_found', `there are no treebanks in ${treebanks}`)
    if (repair) {
      const { model, morphology } = loadModel()
      console.log(repairTable(repairEffects(model, morphology, repairSets(treebanks))))
      return
    }
    for (const line of figureLines(treebanks, dev ? 'dev' : 'test')) console.log(line)
  })

await run(command)
