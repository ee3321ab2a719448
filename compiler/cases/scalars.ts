/** Single values of a file of cases, as they are written: `4.10` is a clause and never the number 4.1. */
import { textOf } from '../../grammar/index.ts';
import type { Bilingual } from '../../grammar/index.ts';
import { wrongShape } from '../schema/yaml-reader.ts';
import type { Read, Report } from '../schema/yaml-reader.ts';
import type { Yaml } from '../schema/yaml-tree.ts';

/** Undefined for what is not a single value, or nothing. */
export function writtenOf(node: Yaml, { source }: Report): string | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value : textOf(source, node.span);
  return text.normalize('NFC').trim();
}

export interface Written {
  readonly text: string;
  readonly node: Yaml;
}

const wantedText: Bilingual = { vi: 'một giá trị', en: 'one value' };

export const written: Read<Written> = (node, key, report) => {
  const text = writtenOf(node, report) ?? '';
  return text === '' ? wrongShape(report, node.span, key, wantedText) : { text, node };
};

/** Several; one of them may stand without a list. */
export const writtenList: Read<readonly Written[]> = (node, key, report) => {
  if (node.kind !== 'list') {
    const only = written(node, key, report);
    return only === undefined ? undefined : [only];
  }
  const items = node.items.map((item) => written(item, key, report));
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
};
