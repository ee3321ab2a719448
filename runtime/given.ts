/** Which keys of a record are given; a key that is absent, null or blank text is not. */
import { isObject } from './read-object.ts';
import { isBlank } from './read-value.ts';

/** Asks for a path such as `sentence.term` or `convictions[0].intentional`. */
export type Given = (path: string) => boolean;

export const givenIn =
  (record: unknown): Given =>
  (path) => {
    let value: unknown = record;
    for (const step of path.split(/[.[\]]+/)) {
      if (step === '') continue;
      if (Array.isArray(value)) value = value[Number(step)];
      else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
      else return false;
    }
    return value !== null && value !== undefined && !(typeof value === 'string' && isBlank(value));
  };
