/** Values that have an order, such as grades: each order stands in a generated module once, under a name. */
import type { DecisionIr, FactIr } from '../../runtime/ir.ts';
import { commented, quoted } from './names.ts';
import type { CodeNames } from './names.ts';

export interface Orders {
  readonly nameOf: (order: readonly string[]) => string;
  /** Of the orders that were asked for. */
  readonly statements: () => readonly string[];
}

/** An order is named after the first fact of the schema whose values have it. */
export function orderNames({ schema }: DecisionIr, names: CodeNames): Orders {
  const facts = schema.entries.flatMap((entry): readonly FactIr[] => (entry.list ? entry.fields : [entry]));
  const asked = new Map<string, string>();
  const factOf = (order: string): FactIr | undefined =>
    facts.find(({ values = [] }) => textOf(values.map(({ key }) => key)) === order);
  return {
    nameOf: (values) => {
      const order = textOf(values);
      const name = asked.get(order) ?? names.order(factOf(order)?.key ?? 'values');
      asked.set(order, name);
      return name;
    },
    statements: () =>
      [...asked].map(([order, name]) => {
        const both = factOf(order)?.names;
        const doc = both === undefined ? '' : `/** ${commented(both.vi)} · ${commented(both.en)} */\n`;
        return `${doc}const ${name} = ${order};`;
      }),
  };
}

const textOf = (order: readonly string[]): string => `[${order.map(quoted).join(', ')}]`;
