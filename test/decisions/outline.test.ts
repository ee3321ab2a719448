/**
 * The rules stand where the act stands: every Article, clause and point has its provision, and no provision is
 * invented. The act's structure is written down here a second time, from its text. Paragraphs and limbs are ours.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { DecisionIr, ProvisionIr } from '../../runtime/ir.ts';
import { hostOf } from '../harness.ts';

const numbers = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

const within = (outer: string, inner: readonly string[]): readonly string[] =>
  inner.map((each) => `${outer}.${each}`);

/** Decision 457/QĐ-CTN of 7 April 2026. */
const act457: readonly string[] = [
  ...numbers(1, 7),
  ...within('3', numbers(1, 4)),
  ...within('3.1', ['a', 'b', 'c', 'd', 'đ', 'e', 'g']),
  ...within('3.2', ['a', 'b', 'c', 'd']),
  ...within('3.3', ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h']),
  ...within('4', numbers(1, 15)),
];

const outlineOf = (provisions: readonly ProvisionIr[]): readonly string[] =>
  provisions.flatMap(({ id, level, children }) => [
    ...(level === 'paragraph' || level === 'limb' ? [] : [id]),
    ...outlineOf(children),
  ]);

function outline(path: string): readonly string[] {
  const decision = compile(path, hostOf({}));
  if (!decision.ok) throw new Error(`${path} does not compile`);
  const { provisions }: DecisionIr = decision.value;
  return outlineOf(provisions);
}

describe('bố cục Quyết định 457/QĐ-CTN / the outline of Decision 457/QĐ-CTN', () => {
  const encoded = outline('2026.rules');

  test('mọi điều, khoản, điểm của quyết định đều có trong tệp / nothing of the act is left out', () => {
    expect(act457.filter((id) => !encoded.includes(id))).toEqual([]);
  });

  test('tệp không thêm điều, khoản, điểm nào / nothing is added to the act', () => {
    expect(encoded.filter((id) => !act457.includes(id))).toEqual([]);
  });

  test('mỗi điều, khoản, điểm chỉ có một lần / each stands there once', () => {
    expect(encoded).toHaveLength(new Set(encoded).size);
  });
});
