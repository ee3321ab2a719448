/** `npm start`: reviews the sample dossiers. Some are invalid on purpose; to show that is no failure. */
import process from 'node:process';
import { main } from './main.ts';
import { nodeTerminal } from './node-terminal.ts';

const review = [
  'review',
  'decisions/2026.rules',
  'decisions/samples/2026.jsonl',
  '--output',
  'out/answers.jsonl',
];
const code = await main([...review, ...process.argv.slice(2)], nodeTerminal());
process.exitCode = code === 3 ? 0 : code;
