/** What the analysis holds to be impossible, no person of many may be. */
import { expect, test } from 'vitest';
import { createReasoner } from '../../compiler/analyse/reasoner.ts';
import { check } from '../../compiler/compile.ts';
import { lower } from '../../compiler/lower.ts';
import { Interpreter } from '../../runtime/interpreter.ts';
import { openDecision } from '../../runtime/decision.ts';
import { dateRange } from '../../runtime/time.ts';
import { createReader } from '../../runtime/record.ts';
import { NO, UNKNOWN, YES } from '../../runtime/truth.ts';
import { mulberry32 } from '../generators/random.ts';
import { heads, hostOf } from '../harness.ts';

const RULES = 60;
const TRIES = 4000;

const random = mulberry32(7);
const one = <Item>(items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

const lengths = ['0 ngày', '3 năm', '5 năm', '10 năm', '30 năm'] as const;
const relations = ['trên', 'dưới', 'ít nhất là', 'bằng'] as const;

const atoms: readonly [() => string, ...(() => string)[]] = [
  () => `mức án ${one(relations)} ${one(lengths)}`,
  () => `1/3 mức án ${one(relations)} ${one(['1 năm', '1 năm 1 ngày', '2 năm'])}`,
  () => `mức án ${one(relations)} thời gian mốc`,
  () => one(['đang mang thai', 'không mang thai', 'án nhẹ', 'nữ']),
  () => `mức độ khuyết tật ${one(['dưới', 'trên', 'ít nhất là'])} ${one(['nhẹ', 'nặng'])}`,
  () => `giới tính ${one(['là', 'không phải là'])} ${one(['nam', 'nữ'])}`,
  () => `(bị kết án về tội mà (${inItem(1)}))`,
  () => `(mọi tội đều (${inItem(1)}))`,
  () => `(có từ ${one(['1', '2', '3'])} tội ${one(['', 'khác nhau '])}trở lên mà (${inItem(1)}))`,
];
const itemAtoms: readonly [() => string, ...(() => string)[]] = [
  () => one(['do cố ý', 'do vô ý', 'đang mang thai']),
  () => `mức án của tội ${one(relations)} ${one(lengths)}`,
  () => `tội ${one(['là', 'không phải là'])} ${one(['giết người', 'cướp tài sản'])}`,
  () => `tội là ${one(['mua bán trái phép chất ma túy', 'chiếm đoạt chất ma túy'])}`,
  () => `tội thuộc BLHS ${one(['1999', '2015'])}`,
];

const joined = (part: () => string): string => `(${part()} ${one(['và', 'hoặc'])} ${part()})`;
const condition = (deep: number): string =>
  deep > 0 && random() < 0.6 ? joined(() => condition(deep - 1)) : one(atoms)();
const inItem = (deep: number): string =>
  deep > 0 && random() < 0.6 ? joined(() => inItem(deep - 1)) : one(itemAtoms)();

const text = `${heads.vi}định nghĩa "thời gian mốc" / "set time" là
  5 năm, trừ trường hợp đang mang thai thì 3 năm

định nghĩa "án nhẹ" / "light" khi
  cách hiểu A1 "ba" / "three":
    mức án dưới 3 năm
    căn cứ "x" / "x"
  cách hiểu "năm" / "five":
    mức án dưới 5 năm
    căn cứ "y" / "y"
  chọn "ba"

định nghĩa "nữ" / "woman" khi giới tính là nữ

Điều 3 "A" / "A"
  phải đủ điều kiện tại các khoản sau
${Array.from({ length: RULES }, (_, at) => `\n  khoản ${at + 1} "B" / "B"\n    phải ${condition(2)}\n`).join('')}`;

const offences = [
  { code: '2015', article: '123', intentional: true, term: 'life' },
  { code: '2015', article: '168', intentional: false, term: 'P3Y' },
  { code: '1999', article: '194', acts: ['trading', 'appropriation'], intentional: true, term: 'P5Y' },
];

function* persons(): Generator<object> {
  let id = 0;
  for (const term of ['P0D', 'P2Y11M29D', 'P3Y', 'P3Y1D', 'P4Y', 'P5Y', 'P10Y', 'P30Y'])
    for (const sex of ['male', 'female'])
      for (const pregnant of sex === 'male' ? [false] : [false, true])
        for (const disability of ['none', 'mild', 'extremelySevere'])
          for (let chosen = 1; chosen < 8; chosen += 1)
            yield {
              id: String((id += 1)),
              sex,
              pregnant,
              disability,
              sentence: { term },
              convictions: offences.filter((_, at) => (chosen & (1 << at)) !== 0),
            };
}

test('what cannot be, is not', () => {
  const checked = check('test.rules', hostOf({ 'test.rules': text }));
  if (!checked.ok) throw new Error(checked.diagnostics.map(({ key }) => key).join());
  const ir = lower(checked.value, () => '');
  const decision = openDecision(ir);
  const read = createReader(ir.schema);
  const day = dateRange('2026-05-31');
  const people = [...persons()].flatMap((record) => {
    const { facts: person } = read(record);
    return ['three', 'five'].map(
      (reading) => new Interpreter(decision, { person, cutoff: day, board: day, readings: { A1: reading } }),
    );
  });
  const rules = checked.value.provisions.flatMap(({ children }) =>
    children.flatMap(({ id, rule }) =>
      rule === undefined ? [] : [{ rule, held: people.map((person) => person.holds(id)) }],
    ),
  );
  expect(rules).toHaveLength(RULES);
  for (const { held } of rules) expect(held).not.toContain(UNKNOWN);
  const { canBe } = createReasoner(checked.value, new Set());
  let impossible = 0;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const claims = Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
      rule: rules[Math.floor(random() * RULES)] ?? rules[0],
      so: random() < 0.5,
    }));
    if (canBe(claims.flatMap(({ rule, so }) => (rule === undefined ? [] : [{ truth: rule.rule, so }]))))
      continue;
    impossible += 1;
    const met = people.findIndex((_, at) =>
      claims.every(({ rule, so }) => rule?.held[at] === (so ? YES : NO)),
    );
    expect(met, JSON.stringify(claims.map(({ rule, so }) => [so, rule?.rule]))).toBe(-1);
  }
  expect(impossible).toBeGreaterThan(TRIES / 20);
});
