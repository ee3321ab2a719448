/** `dacxa review`: a file of records in, one answer a person out, and for people what it came to. */
import { createReviewer } from '../../../runtime/review.ts';
import { reviewAll } from '../../review/review-all.ts';
import { batched, fileSink } from '../../review/sink.ts';
import type { Sink } from '../../review/sink.ts';
import { Counting } from '../../review/tally.ts';
import type { Tally } from '../../review/tally.ts';
import { choose } from '../choose.ts';
import type { Command } from '../command.ts';
import { load } from '../load.ts';
import { openRecords, tellWarnings } from '../open-records.ts';
import { reasonOf } from '../reason.ts';
import { readReviewOptions, reviewTakes } from '../review-options.ts';
import { isAmong } from '../same-file.ts';
import { summaryOf } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import { isUsage, usage } from '../usage.ts';
import { reviewReadings } from './review-readings.ts';

export const review: Command = {
  takes: {
    options: { output: 'value', readings: 'flag', format: 'value', ...reviewTakes },
    least: 2,
    most: 2,
  },
  run: async (args, terminal, speaking) => {
    const [file = '', dossiers = ''] = args.files;
    const output = args.value('output');
    const byReadings = args.flag('readings');
    if (byReadings && output !== undefined)
      return usage(({ notTogether }) => notTogether('--readings', '--output'));
    if (!byReadings && args.flag('format'))
      return usage(({ onlyWith }) => onlyWith('--format', '--readings'));
    const format = choose(args, 'format', ['pretty', 'json']);
    if (isUsage(format)) return format;
    if (output !== undefined && args.files.some((input) => isAmong(input, output)))
      return usage(({ outputIsInput }) => outputIsInput(output));
    const ir = await load(file, terminal, speaking);
    if (ir === undefined) return 1;
    const options = readReviewOptions(args, ir);
    if (isUsage(options)) return options;
    const records = await openRecords(dossiers, ir.schema, terminal, speaking);
    if (!records.ok) return records.result;
    if (byReadings) {
      const run = { ir, options, dossiers: records.dossiers, format: format.chosen };
      return reviewReadings(run, terminal, speaking);
    }

    const answers = reviewAll(records.dossiers, createReviewer(ir, options));
    const tally = output === undefined ? await answer(terminal, answers) : await write(output, answers);
    if ('refused' in tally) {
      await terminal.err(`${speaking.texts.files.unwritable(output ?? '', tally.refused)}\n`);
      return 1;
    }
    await tellWarnings(records.dossiers, terminal, speaking);
    const summary = summaryOf({ ir, options, tally, counts: records.dossiers.counts, output }, speaking);
    await (output === undefined ? terminal.err(summary) : terminal.out(summary));
    return tally.verdicts.invalid > 0 ? 3 : 0;
  },
};

type Answers = ReturnType<typeof reviewAll>;

const answer = (terminal: Terminal, answers: Answers): Promise<Tally> =>
  reviewInto({ ...batched(terminal.out), discard: async () => {} }, answers);

async function write(output: string, answers: Answers): Promise<Tally | { readonly refused: string }> {
  try {
    return await reviewInto(await fileSink(output), answers);
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

async function reviewInto(sink: Sink, answers: Answers): Promise<Tally> {
  const counting = new Counting();
  try {
    for await (const reviewed of answers) {
      counting.add(reviewed);
      await sink.write(`${JSON.stringify(reviewed.answer)}\n`);
    }
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  return counting.result;
}
