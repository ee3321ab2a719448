/** The places inside definitions, each reading by itself, and inside tables. */
import type { Condition, Definition, ExceptedValue, Reading, Table } from '../../grammar/index.ts';
import { idOf } from '../names/ids.ts';
import { inside, membersOf, ownedBy } from './place.ts';
import type { Place } from './place.ts';
import type { Site } from './walk.ts';
import { conditionSites, exceptedValueSites, valueSites } from './walk-sentence.ts';

export function* definitionSites(place: Place<Definition>): Generator<Site, void, undefined> {
  const { node } = place;
  const { body } = node;
  const id = idOf(node.title.en);
  switch (body.kind) {
    case 'value': {
      const value = inside(place, body.value, (other) => ({ ...node, body: { ...body, value: other } }));
      return yield* exceptedValueSites(ownedBy(value, id));
    }
    case 'condition': {
      const condition = inside(place, body.condition, (other) => ({
        ...node,
        body: { ...body, condition: other },
      }));
      return yield* conditionSites(ownedBy(condition, id));
    }
    case 'valueReadings': {
      const readings = inside(place, body.readings, (other) => ({
        ...node,
        body: { ...body, readings: other },
      }));
      return yield* readingSites<ExceptedValue>(readings, id, exceptedValueSites);
    }
    case 'conditionReadings': {
      const readings = inside(place, body.readings, (other) => ({
        ...node,
        body: { ...body, readings: other },
      }));
      return yield* readingSites<Condition>(readings, id, conditionSites);
    }
  }
}

/** Which reading is chosen is no slip but a decision of its own; what each of them says is looked at. */
function* readingSites<Body>(
  readings: Place<readonly Reading<Body>[]>,
  id: string,
  sites: (body: Place<Body>) => Generator<Site, void, undefined>,
): Generator<Site, void, undefined> {
  for (const reading of membersOf(readings)) {
    const { node } = reading;
    const body = inside(reading, node.body, (other) => ({ ...node, body: other }));
    yield* sites(ownedBy(body, `${id}:${idOf(node.title.en)}`));
  }
}

/** The result of each row; what the other cells admit is looked at for the table as a whole. */
export function* tableSites(place: Place<Table>): Generator<Site, void, undefined> {
  const { node } = place;
  const table = ownedBy(place, idOf(node.title.en));
  yield { at: 'table', place: table };
  for (const row of membersOf(inside(table, node.rows, (rows) => ({ ...node, rows })))) {
    const { cells } = row.node;
    const cell = cells.at(-1);
    if (cell?.kind !== 'values') continue;
    const values = inside(row, cell.values, (other) => ({
      ...row.node,
      cells: cells.with(-1, { ...cell, values: other }),
    }));
    for (const value of membersOf(values)) yield* valueSites(value);
  }
}
