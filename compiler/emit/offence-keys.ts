/** Whether a module looks offences up at all: nothing is where nobody asks for one. */
import type { DecisionIr, ListIr } from '../../runtime/ir.ts';

/** The list whose items are for offences, when the decision asks for these or tells them apart. */
export function offenceList(ir: DecisionIr): ListIr | undefined {
  const [list] = ir.schema.entries.flatMap((entry) =>
    entry.list && entry.offence !== undefined ? [entry] : [],
  );
  return Object.keys(ir.offences).length > 0 || tellsOffencesApart(ir) ? list : undefined;
}

/** Whether items are counted by the offence they are. */
export const tellsOffencesApart = ({ definitions, provisions }: DecisionIr): boolean =>
  /"(?:different|same)":"@offence"/.test(JSON.stringify([definitions, provisions]));
