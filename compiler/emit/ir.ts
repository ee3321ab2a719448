/** A decision as a JSON file. */
import type { DecisionIr } from '../../runtime/ir.ts';
import type { Emitted } from './emitted.ts';

export const emitIr = (ir: DecisionIr): Emitted => ({
  path: `${ir.year}.ir.json`,
  text: `${JSON.stringify(ir, null, 2)}\n`,
});
