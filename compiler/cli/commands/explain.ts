/** `dacxa explain`: why the result for one person is what it is. */
import { renderExplanation } from '../../../runtime/explain-text.ts';
import type { Explanation } from '../../../runtime/explanation.ts';
import { isObject } from '../../../runtime/read-object.ts';
import { createReviewer } from '../../../runtime/review.ts';
import type { Reviewer } from '../../../runtime/review.ts';
import { answerJson } from '../../review/answer-json.ts';
import type { Dossiers, RecordEntry } from '../../review/entry.ts';
import { withOwnProblems } from '../../review/own-problems.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { load } from '../load.ts';
import { openRecords, tellWarnings } from '../open-records.ts';
import { readReviewOptions, reviewTakes } from '../review-options.ts';
import { isUsage, usage } from '../usage.ts';

export const explain: Command = {
  takes: { options: { id: 'value', all: 'flag', format: 'value', ...reviewTakes }, least: 2, most: 2 },
  run: async (args, terminal, speaking) => {
    const { lang, texts } = speaking;
    const [file = '', dossiers = ''] = args.files;
    const id = args.value('id');
    if (id === undefined) return usage(({ optionMissing }) => optionMissing('--id'));
    const format = choose(args, 'format', ['text', 'json']);
    if (isUsage(format)) return format;
    const ir = await load(file, terminal, speaking);
    if (ir === undefined) return 1;
    const options = readReviewOptions(args, ir);
    if (isUsage(options)) return options;
    const records = await openRecords(dossiers, ir.schema, terminal, speaking);
    if (!records.ok) return records.result;

    const found = await find(records.dossiers, id);
    await tellWarnings(records.dossiers, terminal, speaking);
    if (!('record' in found)) {
      await terminal.err(`${texts.explain.notFound(id, found.read)}\n`);
      return 1;
    }
    const explanation = explained(createReviewer(ir, options), found);
    await terminal.out(
      format.chosen === 'json'
        ? `${JSON.stringify({ ...explanation, answer: answerJson(explanation.answer) }, null, 2)}\n`
        : renderExplanation(explanation, lang, { everything: args.flag('all') }),
    );
    return explanation.answer.verdict === 'invalid' ? 3 : 0;
  },
};

/** Of a record that could not be read in full there is nothing to explain but that. */
function explained({ explain: explainRecord }: Reviewer, entry: RecordEntry): Explanation {
  const explanation = explainRecord(entry.record);
  const answer = withOwnProblems(explanation.answer, entry);
  return answer.verdict === 'invalid' ? { answer, missing: [], provisions: [] } : { ...explanation, answer };
}

/** The first record with this id, read no further than it; else how many were read. */
async function find({ entries }: Dossiers, id: string): Promise<RecordEntry | { readonly read: number }> {
  let read = 0;
  for await (const entry of entries) {
    read += 1;
    if ('record' in entry && isObject(entry.record) && entry.record['id'] === id) return entry;
  }
  return { read };
}
