/** Values that have an order, such as grades, and lists that have one: each order stands in a module once, under a name. */
import type { DecisionIr, FactIr } from '../../runtime/ir.ts';
import { commented, itemName, itemType, quoted } from './names.ts';
import type { CodeNames } from './names.ts';

export interface Orders {
  readonly ofValues: (values: readonly string[]) => string;
  /** Of the items of a list, by one quantity after the other. */
  readonly ofItems: (list: string, keys: readonly string[]) => string;
  /** Of the orders that were asked for. */
  readonly statements: () => readonly string[];
}

/** An order is named after the first fact of the schema whose values have it. */
export function orderNames({ schema }: DecisionIr, names: CodeNames): Orders {
  const facts = schema.entries.flatMap((entry): readonly FactIr[] => (entry.list ? entry.fields : [entry]));
  const asked = new Map<string, string>();
  const items = new Map<string, string>();
  const factOf = (order: string): FactIr | undefined =>
    facts.find(({ values = [] }) => textOf(values.map(({ key }) => key)) === order);
  return {
    ofValues: (values) => {
      const order = textOf(values);
      const name = asked.get(order) ?? names.order(factOf(order)?.key ?? 'values');
      asked.set(order, name);
      return name;
    },
    ofItems: (list, keys) => {
      const order = itemOrder(list, keys);
      const name = items.get(order) ?? names.order(itemName(list));
      items.set(order, name);
      return name;
    },
    statements: () => [
      ...[...asked].map(([order, name]) => {
        const both = factOf(order)?.names;
        const doc = both === undefined ? '' : `/** ${commented(both.vi)} · ${commented(both.en)} */\n`;
        return `${doc}const ${name} = ${order};`;
      }),
      ...[...items].map(([order, name]) => `const ${name}: ${order};`),
    ],
  };
}

function itemOrder(list: string, keys: readonly string[]): string {
  const item = itemName(list);
  const isPlaced = keys.map((key) => `isExact(${item}.${key})`).join(' && ');
  const compare = keys.map((key) => `lowOf(one.${key}) - lowOf(other.${key})`).join(' || ');
  return `Order<Known${itemType(list)}> = { isPlaced: (${item}) => ${isPlaced}, compare: (one, other) => ${compare} }`;
}

const textOf = (order: readonly string[]): string => `[${order.map(quoted).join(', ')}]`;
