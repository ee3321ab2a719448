/** `dacxa readings`: where the law can be read in several ways, and which way the file has chosen. */
import { openDefinitions } from '../../review/readings.ts';
import type { OpenDefinition } from '../../review/readings.ts';
import type { Command, Speaking } from '../command.ts';
import { load } from '../load.ts';

export const readings: Command = {
  takes: { options: {}, least: 1, most: 1 },
  run: async (args, terminal, speaking) => {
    const [file = ''] = args.files;
    const ir = await load(file, terminal, speaking);
    if (ir === undefined) return 1;
    const open = openDefinitions(ir);
    await terminal.out(
      `${[...open.map((definition) => told(definition, speaking)), ending(open, speaking)].join('\n\n')}\n`,
    );
    return 0;
  },
};

function told({ names, body }: OpenDefinition, { lang, texts }: Speaking): string {
  const { chosen, source } = texts.readings;
  const choices = body.choices.flatMap((choice, index) => [
    `  ${index + 1}. ${choice.names[lang]}${index === body.chosen ? ` (${chosen})` : ''}`,
    `     ${source(choice.source[lang])}`,
  ]);
  return [`${body.code}  ${names[lang]}`, ...choices].join('\n');
}

/** The first definition lends its code and one of the readings that are not chosen. */
function ending([first]: readonly OpenDefinition[], { texts }: Speaking): string {
  if (first === undefined) return texts.readings.none;
  return texts.readings.how(first.body.code, first.body.chosen === 0 ? '2' : '1');
}
