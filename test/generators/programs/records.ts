/** Random records for any schema: every fact may be there, be empty or be left out. */
import type { DecisionIr, FactIr, ListIr } from '../../../runtime/ir.ts';
import type { Dice } from '../random.ts';

type Tree = { [key: string]: unknown };

export function randomRecord(ir: DecisionIr, d: Dice): unknown {
  const record: Tree = { id: `PN-${d.int(1, 9999)}` };
  for (const entry of ir.schema.entries) {
    if (entry.key === 'id' || d.chance(0.05)) continue;
    put(
      record,
      entry.key.split('.'),
      d.chance(0.1) ? null : entry.list ? items(ir, entry, d) : fact(entry, d),
    );
  }
  return record;
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = (tree[key] ??= {});
  put(inner as Tree, rest, value);
}

const items = (ir: DecisionIr, list: ListIr, d: Dice): unknown =>
  Array.from({ length: d.int(list.notEmpty === true ? 1 : 0, 3) }, () => {
    const item: Tree = {};
    for (const field of list.fields)
      if (!d.chance(0.05)) item[field.key] = d.chance(0.1) ? null : fact(field, d);
    const offence = list.offence;
    const articles = offence === undefined ? undefined : ir.articles[String(item[offence.code])]?.split(' ');
    if (offence !== undefined && articles !== undefined) item[offence.article] = d.pick(articles);
    return item;
  });

function fact({ kind, values, least, most, orLife, form }: FactIr, d: Dice): unknown {
  const amount = (): number => d.int(Math.max(0, least ?? 0), Math.min(most ?? 12, (least ?? 0) + 12));
  switch (kind) {
    case 'truth':
      return d.chance(0.5);
    case 'date':
      return `${d.int(1960, 2026)}-${d.pick(['01', '06', '12'])}-${d.pick(['01', '15', '28'])}`;
    case 'length':
      return orLife === true && d.chance(0.1) ? 'life' : `P${d.int(0, 25)}Y${d.int(0, 11)}M${d.int(0, 29)}D`;
    case 'count':
      return amount();
    case 'money':
      return amount() * 50_000;
    case 'choice':
      return values === undefined ? null : d.pick(values).key;
    case 'choices':
      return values === undefined ? null : d.shuffled(values.map(({ key }) => key)).slice(0, d.int(0, 2));
    case 'text':
      return form === 'country' ? 'VN' : d.pick(['1', '2', '3a']);
  }
}
