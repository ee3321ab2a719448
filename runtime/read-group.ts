/** Reading a group of facts, such as `sentence`; a group that is not given leaves all of them unknown. */
import { isObject } from './read-object.ts';
import type { Row } from './read-object.ts';
import type { ReadValue } from './read-value.ts';
import { report } from './trail.ts';
import type { Trail } from './trail.ts';

export const groupReader =
  <Group>(path: string, unknown: Group, read: (row: Row, trail: Trail) => Group): ReadValue<Group> =>
  (input, trail) => {
    if (isObject(input)) return read(input, trail);
    if (input !== null && input !== undefined) report(trail, path, 'notAGroup', { key: path });
    return unknown;
  };
