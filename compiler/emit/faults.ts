/** Why somebody is not proposed, as code: a function for each provision that can be at fault. */
import { openDecision } from '../../runtime/decision.ts';
import { faultPlan } from '../../runtime/fault-plan.ts';
import type { Fault, FaultPart, FaultPlan } from '../../runtime/fault-plan.ts';
import type { DecisionIr } from '../../runtime/ir.ts';
import { mentions } from './expressions.ts';
import type { WriteFunction } from './expressions.ts';
import { commented, quoted } from './names.ts';
import type { CodeNames } from './names.ts';

const ADD_OWN = 'found.own();';

export function faultStatements(ir: DecisionIr, names: CodeNames, write: WriteFunction): readonly string[] {
  const decision = openDecision(ir);
  const plan = faultPlan(decision);
  const writer = new FaultWriter(plan, names, write);
  const functions = [...plan.provisions].map(([id, { place, fault }]) => {
    const title = decision.provisions.get(plan.ids[place] ?? id)?.title;
    return writer.provision(id, fault, commented(`${plan.ids[place] ?? id} ${title?.en ?? ''}`));
  });
  const asked = plan.asked.map((id) => {
    const applies =
      decision.provisions.get(id)?.applies === undefined ? '' : `c.${names.applies(id)} !== NO && `;
    return `if (${applies}c.${names.provision(id)} === NO) ${writer.inProvision(id, 'faults')}`;
  });
  const body = ['faults.begin();', ...asked, 'return faults.told(provisionIds);'].join('\n');
  return [
    ...writer.tables,
    ...functions,
    `/** All of them, in the act's order. */
    const provisionIds: readonly string[] = [${plan.ids.map(quoted).join(', ')}];`,
    'const faults = new Faults();',
    `/** The smallest provisions that certainly fail, of who is considered and not proposed. */
    function failed(${mentions(body, 'c') ? 'c' : '_c'}: Case): readonly string[] { ${body} }`,
  ];
}

class FaultWriter {
  readonly #plan: FaultPlan;
  readonly #names: CodeNames;
  readonly #write: WriteFunction;
  /** What conditions look values up with. */
  readonly tables: string[] = [];
  #function = '';

  constructor(plan: FaultPlan, names: CodeNames, write: WriteFunction) {
    this.#plan = plan;
    this.#names = names;
    this.#write = write;
  }

  /** What fails in it: what is its own is told under its number. */
  provision(id: string, fault: Fault, title: string): string {
    this.#function = this.#faultsOf(id);
    const place = `/* ${title} */ ${this.#plan.provisions.get(id)?.place ?? -1}`;
    const body =
      fault.kind === 'own'
        ? `found.add(${place});`
        : `const first = found.size;\n${this.#fault(fault)}\nfound.name(first, ${place});`;
    const uncommented = body.replace(place, '');
    return `function ${this.#function}(${mentions(uncommented, 'c') ? 'c' : '_c'}: Case, found: Faults): void { ${body} }`;
  }

  inProvision(id: string, found = 'found'): string {
    return this.#plan.provisions.has(id) ? `${this.#faultsOf(id)}(c, ${found});` : ';';
  }

  #faultsOf(id: string): string {
    return `${this.#names.provision(id)}_faults`;
  }

  #fault(fault: Fault): string {
    switch (fault.kind) {
      case 'own':
        return ADD_OWN;
      case 'none':
        return '';
      case 'provision':
        return this.inProvision(fault.id);
      case 'all':
        return fault.parts.map((part) => this.#part(part, this.#fault(part.fault))).join('\n');
      case 'any': {
        const parts = fault.parts.map((part) =>
          this.#part(
            part,
            `const from = found.size; ${this.#fault(part.fault)} isMeant = found.meant(start, from, isMeant);`,
          ),
        );
        return `{ const start = found.size; let isMeant = false; ${parts.join('\n')} }`;
      }
      case 'reading': {
        const { body } = fault.definition;
        if (!('choices' in body)) return '';
        const choices = body.choices.map(({ id }, at) => {
          const of = at === body.chosen ? 'default' : `case ${quoted(id)}`;
          return { of, code: `${of}: { ${this.#fault(fault.faults.get(id) ?? { kind: 'none' })} break; }` };
        });
        // What is taken where no other is wanted comes last.
        const inOrder = choices.toSorted(
          (one, other) => Number(one.of === 'default') - Number(other.of === 'default'),
        );
        return `switch (c.readings[${quoted(body.code)}]) { ${inOrder.map(({ code }) => code).join('\n')} }`;
      }
    }
  }

  #part({ condition }: FaultPart, then: string): string {
    if (then === '') return '';
    const { code, tables } = this.#write(this.#function, undefined, (writer) => writer.truth(condition));
    this.tables.push(...tables);
    return `if (${code} === NO) { ${then} }`;
  }
}
