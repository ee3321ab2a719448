/** Writes the English face of decision 457, which tests compare with the Vietnamese one. */
import { writeFileSync } from 'node:fs';
import { englishFiles } from './english.ts';

for (const { path, text } of englishFiles()) writeFileSync(path, text);
