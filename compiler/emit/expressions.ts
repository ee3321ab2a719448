/** Expressions as TypeScript. Layout is prettier's. */
import type { ChoiceOfIr, DecisionIr, FactRef, ProvisionIr, QuantityIr, TruthIr } from '../../runtime/ir.ts';
import { DAYS_OF_MONTH, DAYS_OF_YEAR } from '../../runtime/time.ts';
import { commented, itemName, itemType, quoted } from './names.ts';
import type { CodeNames } from './names.ts';
import type { Orders } from './orders.ts';

const relations = {
  over: 'isOver',
  atLeast: 'isAtLeast',
  under: 'isUnder',
  atMost: 'isAtMost',
  equal: 'isEqual',
} as const;

const call = (name: string, ...parts: readonly string[]): string => `${name}(${parts.join(', ')})`;

/** A function's code, and the functions it looks values up with, which stand before it. */
export interface Written {
  readonly code: string;
  readonly tables: readonly string[];
}

export interface Writer {
  readonly truth: (expression: TruthIr) => string;
  readonly quantity: (expression: QuantityIr) => string;
  readonly choice: (expression: ChoiceOfIr) => string;
}

/** Writes what one named function says, of the person or of an item of the list that it speaks of. */
export type WriteFunction = (
  name: string,
  item: string | undefined,
  write: (writer: Writer) => string,
) => Written;

/** Writes the expressions of one decision; the situation is `c`, the items of a list are named after it. */
export function functionWriter(ir: DecisionIr, names: CodeNames, orders: Orders): WriteFunction {
  const provisions = new Map<string, ProvisionIr>();
  const visit = (provision: ProvisionIr): void => {
    provisions.set(provision.id, provision);
    provision.children.forEach(visit);
  };
  ir.provisions.forEach(visit);
  const items = new Map(ir.definitions.map(({ id, item }) => [id, item]));

  const fact = ({ list, key }: FactRef): string =>
    list === undefined ? `c.person.${key}` : `${itemName(list)}.${key}`;
  const used = (id: string): string => {
    const item = items.get(id);
    const name = names.definition(id);
    return item === undefined ? `c.${name}` : call(name, 'c', itemName(item));
  };
  /** The lists whose items are being spoken of, and what the function that is being written has before it. */
  let scope: readonly string[] = [];
  let tables: string[] = [];
  let tableName = '';

  const each = (list: string, body: () => string): string => {
    const around = scope;
    scope = [...around.filter((other) => other !== list), list];
    const written = body();
    scope = around;
    return `(${typedItem(list)}) => ${written}`;
  };

  /**
   * What is asked of each item of a list, as arguments: a function that is made once, and not for each person, unless it
   * speaks of an item around it as well; with the person where it asks something of them.
   */
  const asked = (what: string, list: string, body: () => string): readonly string[] => {
    const code = each(list, body);
    if (scope.some((other) => other !== list && mentions(code, itemName(other)))) return [code];
    const ofPerson = mentions(code, 'c');
    const name = names.beside(tableName, what);
    tables.push(`const ${name} = ${ofPerson ? code.replace(') =>', ', c: Case) =>') : code};`);
    return ofPerson ? [name, 'c'] : [name];
  };

  const where = (list: string, of: TruthIr): readonly string[] => asked('Where', list, () => truth(of));

  const provision = (id: string, as: 'duty' | 'case'): Bits => {
    const holds = `c.${names.provision(id)}`;
    if (provisions.get(id)?.applies === undefined) return whole(holds);
    const applies = `c.${names.applies(id)}`;
    return as === 'duty' ? whole(call('implies', applies, holds)) : joined('&', [applies, holds].map(whole));
  };

  const counted = ({ list, least, different, same, ...rest }: Extract<TruthIr, { op: 'count' }>): string => {
    const only = rest.where;
    const by = (field: string): string =>
      field === '@offence' ? 'offenceOf' : each(list, () => `${itemName(list)}.${field}`);
    const parts = [
      ...(different === undefined ? [] : [`different: ${by(different)}`]),
      ...(same === undefined ? [] : [`same: ${by(same)}`]),
      ...(only === undefined ? [] : [`where: ${each(list, () => truth(only))}`]),
    ];
    const counting = `{ ${parts.join(', ')} }`;
    const count = (how: string): string => call('atLeast', String(least), `c.person.${list}`, how);
    if (['c', ...scope.map(itemName)].some((name) => mentions(counting, name))) return count(counting);
    const name = names.beside(tableName, 'Counting');
    tables.push(`const ${name}: Counting<Known${itemType(list)}> = ${counting};`);
    return count(name);
  };

  const truth = (expression: TruthIr): string => {
    const { code, by } = bits(expression);
    return by === undefined ? code : call('kleene', code);
  };

  function bits(expression: TruthIr): Bits {
    switch (expression.op) {
      case 'all':
        return expression.of.length === 0 ? whole('YES') : joined('&', expression.of.map(bits));
      case 'any':
        return expression.of.length === 0 ? whole('NO') : joined('|', expression.of.map(bits));
      case 'provision':
        return provision(expression.id, expression.as);
      case 'offence':
        return joined(
          '|',
          expression.in.map((id) => whole(call('isFor', itemName(expression.list), names.offences(id)))),
        );
      case 'among': {
        const { of, values } = expression;
        if (of.op === 'fact')
          return joined(
            '|',
            values.map((value) => whole(call('is', fact(of), quoted(value)))),
          );
        return whole(call('among', choice(of), ...values.map(quoted)));
      }
      default:
        return whole(one(expression));
    }
  }

  function one(
    expression: Exclude<TruthIr, { op: 'all' | 'any' | 'provision' | 'offence' | 'among' }>,
  ): string {
    switch (expression.op) {
      case 'not':
        return call('not', truth(expression.of));
      case 'fact':
        return fact(expression);
      case 'defined':
        return used(expression.id);
      case 'applies':
        return `c.${names.applies(expression.id)}`;
      case 'some':
      case 'every':
        return call(
          expression.op,
          `c.person.${expression.list}`,
          ...where(expression.list, expression.where),
        );
      case 'count':
        return counted(expression);
      case 'compare':
        return call(relations[expression.by], quantity(expression.left), quantity(expression.right));
    }
  }

  function quantity(expression: QuantityIr): string {
    switch (expression.op) {
      case 'number':
        return expression.measure === 'length' ? length(expression.value) : String(expression.value);
      case 'unlimited':
        return 'unlimited';
      case 'date':
        return call('dateRange', quoted(expression.iso));
      case 'cutoff':
      case 'board':
        return `c.${expression.op}`;
      case 'fact':
        return fact(expression);
      case 'defined':
        return used(expression.id);
      case 'plus':
      case 'minus':
      case 'butAtLeast':
      case 'butAtMost':
        return call(expression.op, quantity(expression.left), quantity(expression.right));
      case 'fraction':
        return call(
          'fraction',
          String(expression.numerator),
          String(expression.denominator),
          quantity(expression.of),
        );
      case 'period':
      case 'days':
        return call(expression.op, quantity(expression.from), quantity(expression.to));
      case 'total':
        return call(
          'total',
          `c.person.${expression.list}`,
          ...asked('Amount', expression.list, () => quantity(expression.of)),
        );
      case 'run': {
        const { list } = expression;
        const order = ir.schema.entries.flatMap((entry) =>
          entry.list && entry.key === list ? (entry.order ?? []) : [],
        );
        return call(
          'latestRun',
          `c.person.${list}`,
          orders.ofItems(list, order),
          ...where(list, expression.where),
        );
      }
      case 'rank':
        return rank(expression.of, expression.order);
      case 'cases':
        return cases({ type: 'Range', either: 'either', none: 'anything' }, expression, quantity);
    }
  }

  /** The place of a value that stands in the text is a number, and the value its comment. */
  const rank = (of: ChoiceOfIr, order: readonly string[]): string =>
    of.op === 'value'
      ? `/* ${commented(of.value)} */ ${order.indexOf(of.value)}`
      : call('rank', choice(of), orders.ofValues(order));

  function choice(expression: ChoiceOfIr): string {
    switch (expression.op) {
      case 'value':
        return quoted(expression.value);
      case 'fact':
        return fact(expression);
      case 'defined':
        return used(expression.id);
      case 'cases':
        return cases({ type: 'Choice', either: 'eitherChoice', none: 'null' }, expression, choice);
    }
  }

  /** A function of its own, which asks no further than the first case that holds. */
  function cases<Value>(
    { type, either, none }: { type: string; either: string; none: string },
    { of, otherwise }: { of: readonly { when: TruthIr; value: Value }[]; otherwise?: Value },
    write: (value: Value) => string,
  ): string {
    const asked = of.map(
      ({ when, value }, at) =>
        `${at > 0 ? '' : of.length > 1 ? 'let ' : 'const '}when = ${truth(when)};
        if (when !== NO) {
          const value = ${write(value)};
          if (when === YES) return value;
          open = ${either}(open, value);
        }`,
    );
    const last =
      otherwise === undefined ? `return open ?? ${none};` : `return ${either}(open, ${write(otherwise)});`;
    const body = [`let open: ${type} | undefined;`, ...asked, last].join('\n');
    const given = [
      { name: 'c', type: 'Case' },
      ...scope.map((list) => ({ name: itemName(list), type: `Known${itemType(list)}` })),
    ].filter(({ name }) => mentions(body, name));
    const name = names.beside(tableName, 'Cases');
    tables.push(
      `function ${name}(${given.map((each) => `${each.name}: ${each.type}`).join(', ')}): ${type} { ${body} }`,
    );
    return call(name, ...given.map((each) => each.name));
  }

  return (name, item, write) => {
    [scope, tables, tableName] = [item === undefined ? [] : [item], [], name];
    const code = write({ truth, quantity, choice });
    return { code, tables };
  };
}

/** Whether code uses a variable; that a text holds the same word does no harm. */
export const mentions = (code: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);

const typedItem = (list: string): string => `${itemName(list)}: Known${itemType(list)}`;

/** A condition as code: a whole, or parts that an operator joins. */
interface Bits {
  readonly code: string;
  readonly by?: '&' | '|';
}

const whole = (code: string): Bits => ({ code });

function joined(by: '&' | '|', parts: readonly Bits[]): Bits {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const code = parts.map((part) => (part.by === undefined || part.by === by ? part.code : `(${part.code})`));
  return { code: code.join(` ${by} `), by };
}

/** Legal days in the largest unit that fits. */
function length(value: number): string {
  if (value % DAYS_OF_YEAR === 0) return call('years', String(value / DAYS_OF_YEAR));
  return value % DAYS_OF_MONTH === 0
    ? call('months', String(value / DAYS_OF_MONTH))
    : call('legalDays', String(value));
}
