/** Writes a program down in English. */
import type { Dice } from '../random.ts';
import type {
  Called,
  Cell,
  Declaration,
  Definition,
  Program,
  Provision,
  Rule,
  Said,
  Statement,
  Table,
} from './model.ts';
import { createPage } from './page.ts';
import type { Page } from './page.ts';
import { enSentences } from './say-en.ts';
import { endsInBullets } from './shapes.ts';
import { levelNames } from './words-en.ts';
import type { World } from './world.ts';

export function writeEn(program: Program, world: World, d: Dice, plain: boolean): string {
  const { number, year, title, signed, cutoff, shared, declarations, provisions, closing } = program;
  const page = createPage(d, plain);
  const writer = enWriter(page, world, d, plain);
  page.line(0);
  page.say('decision', `"${number}"`, 'year', String(year));
  writer.title(title);
  const head = [
    () => page.say(writer.one('signed on', 'signed'), writer.date(signed)),
    () => page.say(writer.one('time counted to', 'cut-off'), writer.date(cutoff)),
    () => writer.uses([...world.uses, ...(shared === undefined ? [] : ['chung.rules'])]),
  ];
  for (const write of plain ? head : d.shuffled(head)) {
    page.line(2);
    write();
  }
  writer.declarations(declarations);
  writer.provisions(provisions, -1);
  writer.declarations(closing);
  return page.text();
}

export function writeSharedEn(
  shared: NonNullable<Program['shared']>,
  world: World,
  d: Dice,
  plain: boolean,
): string {
  const page = createPage(d, plain);
  const writer = enWriter(page, world, d, plain);
  page.say('shared definitions');
  writer.title(shared.title);
  page.line(2);
  writer.uses(world.uses);
  writer.declarations(shared.declarations);
  return page.text();
}

function enWriter(page: Page, world: World, d: Dice, plain: boolean) {
  const { say, close, open, line } = page;
  const sentences = enSentences(page, world, d, plain);
  const {
    alternatives,
    band,
    condition,
    excepted,
    exceptedValue,
    exception,
    name,
    offences,
    one,
    test,
    title,
    value,
  } = sentences;

  // ---- declarations -------------------------------------------------------------------------------------------

  const itemOf = ({ item }: { readonly item?: Called }): void => {
    if (item !== undefined) say(one('of an', 'of a'), name(item));
  };
  const said = (body: Said, column: number): void =>
    'value' in body ? exceptedValue(body.value, column) : excepted(body.truth, column);

  const definition = (given: Definition, column: number): void => {
    const { body } = given;
    const first = 'readings' in body ? body.readings[0]?.said : body;
    say('definition');
    title(given.title);
    itemOf(given);
    say(first !== undefined && 'value' in first ? 'is' : one('when', 'if'));
    if (!('readings' in body)) {
      if (plain || d.chance(0.7)) line(column + (plain ? 2 : d.int(0, 4)));
      return said(body, column);
    }
    const deep = column + (plain ? 2 : d.int(1, 4));
    for (const reading of body.readings) {
      line(deep);
      say('reading');
      if (reading.code !== undefined) open(`${reading.code} `);
      title(reading.title);
      close(':');
      if (plain || d.chance(0.7)) line(deep + 2);
      said(reading.said, deep);
      line(deep + (plain ? 2 : d.int(0, 3)));
      say('source');
      title(reading.source);
    }
    line(deep);
    say('choose', `"${plain || d.chance(0.8) ? body.chosen.en : body.chosen.vi}"`);
  };

  const table = (given: Table, column: number): void => {
    say('table');
    title(given.title);
    itemOf(given);
    const deep = column + (plain ? 2 : d.int(0, 4));
    row([...given.columns.map((each) => () => say(name(each))), () => say('result')], deep);
    for (const cells of given.rows)
      row(
        cells.map((cell) => () => writeCell(cell)),
        deep,
      );
  };
  const row = (cells: readonly (() => void)[], column: number): void => {
    line(column);
    page.unbroken(() => {
      for (const write of cells) {
        say('|');
        write();
        if (!plain && d.chance(0.3)) close(' '.repeat(d.int(1, 6)));
      }
      say('|');
    });
  };
  const writeCell = (cell: Cell): void => {
    switch (cell.k) {
      case 'any':
        return say('any');
      case 'others':
        return say('all other cases');
      case 'unlimited':
        return say('unlimited');
      case 'band':
        return band(cell.band);
      case 'values':
        return alternatives(cell.values.map((val) => () => value(val)));
    }
  };

  const declare = (given: Declaration | Statement, column: number): void => {
    switch (given.s) {
      case 'definition':
        return definition(given, column);
      case 'table':
        return table(given, column);
      case 'offences':
        say('offence list');
        title(given.title);
        for (const entry of given.entries) {
          line(column + 2);
          say('-');
          offences(entry);
        }
        return;
      case 'assertion':
        say('assert');
        title(given.title);
        close(':');
        if (given.premise !== undefined) {
          say(one('if', 'when'));
          condition(given.premise, column);
          if (endsInBullets(given.premise)) line(column + 2);
          say(one('then', 'in which case'));
        }
        condition(given.conclusion, column);
        if (given.changed !== undefined) {
          const words = {
            earlier: 'is earlier',
            later: 'is later',
            less: 'is less',
            more: 'is more',
          } as const;
          if (endsInBullets(given.conclusion) || d.chance(0.5)) line(column + 2);
          say('even when', name(given.changed.name), words[given.changed.change]);
        }
        return;
      case 'acknowledged':
        say('acknowledged', `"${given.code}"`, 'because');
        return title(given.reason);
      case 'applies':
        say('applies when');
        return condition(given.cond, column);
      case 'rule':
        return rule(given, column);
      case 'waiver':
        say(given.encoded ? 'sets no condition because' : 'not yet encoded because');
        return title(given.reason);
    }
  };

  const rule = ({ force, cond, except, subjectFirst }: Rule, column: number): void => {
    if (subjectFirst === true && cond.c === 'compare') {
      page.unbroken(() => value(cond.left));
      say(one('must', 'must satisfy'));
      test(cond.test);
    } else {
      const words = {
        duty: ['must', 'must satisfy'],
        case: ['when', 'if'],
        exclusion: ['not to be proposed if', 'excludes when'],
        domain: ['considers only when'],
      } as const;
      const [first, ...others] = words[force];
      say(one(first, ...others));
      condition(cond, column);
    }
    if (except === undefined) return;
    exception(except, column, endsInBullets(cond) || (!plain && d.chance(0.4)));
  };

  const declarations = (all: readonly Declaration[]): void => {
    for (const each of all) {
      line(0);
      declare(each, 0);
    }
  };

  const provisions = (all: readonly Provision[], outside: number): void => {
    const column = outside < 0 ? 0 : outside + (plain ? 2 : d.int(1, 4));
    const deep = column + (plain ? 2 : d.int(1, 6));
    for (const { level, ordinal, parent, title: heading, statements, children } of all) {
      line(column);
      say(d.chance(0.97) || plain ? levelNames[level][0] : levelNames[level][1], ordinal);
      if (parent !== undefined) say(one('of', ''), levelNames[parent.level][0], parent.ordinal);
      title(heading);
      for (const statement of statements) {
        line(deep);
        page.inside(deep, () => declare(statement, deep));
      }
      provisions(children, column);
    }
  };

  return { ...sentences, declarations, provisions };
}
