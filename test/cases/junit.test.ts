/** `dacxa test --format junit`: XML that every reader takes, whatever stands in titles. */
import { expect, it } from 'vitest';
import { renderJunit } from '../../compiler/cases/junit.ts';
import { runCases } from '../../compiler/cases/run-cases.ts';
import { xmlElement, xmlText } from '../../compiler/cases/xml.ts';
import { program } from '../coverage/program.ts';
import { dacxa } from './dacxa.ts';
import { elementsIn } from './well-formed.ts';

it('tells each run, by provision, and why it fails', async () => {
  const { exit, out, err } = await dacxa(
    'test', 'decisions/2026.rules', '--cases', 'test/fixtures/cases/good.cases.yaml', '--format', 'junit', '--lang', 'en', '--persons', '5',
  ); // prettier-ignore
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const elements = elementsIn(out);
  expect(elements[0]).toMatchObject({ name: 'testsuites', attributes: { tests: '18', failures: '0' } });
  expect(elements.filter(({ name }) => name === 'testcase')).toHaveLength(18);
  expect(elements.filter(({ name }) => name === 'failure')).toEqual([]);
});

it('keeps names that mean something to XML, and leaves out what it cannot say', () => {
  const { ir, cases } = program(
    'Điều 3 "Điều kiện" / "Conditions"\n  phải đã lập công lớn',
    'greatMerit: true',
    ["about: '3', base: base, expect: { verdict: ineligible }"],
  );
  const [one] = cases.cases;
  if (one === undefined) throw new Error('no case');
  const title = { vi: '<A> & "B" ]]> \u0001\uD800\n\'C\'', en: 'x' };
  const results = runCases({ ...cases, cases: [{ ...one, title }] }, ir);
  const xml = renderJunit(results, [{ suite: '"', name: '<', failure: '& ]]>' }], cases, 'vi');
  const elements = elementsIn(xml);
  expect(
    elements.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name']),
  ).toEqual(['<A> & "B" ]]> \n\'C\'', '<']);
  expect(elements.filter(({ name }) => name === 'failure')).toHaveLength(2);
});

it('is told apart from what is not well-formed', () => {
  expect(() => elementsIn('<a><b></a></b>')).toThrow('b');
  expect(() => elementsIn('<a x="<"/>')).toThrow();
  expect(() => elementsIn('<a>&amp</a>')).toThrow();
  expect(() => elementsIn('<a/><b/>')).toThrow();
  expect(elementsIn(xmlElement('a', { b: '\t"' }, [xmlText('<&>')]))).toEqual([
    { name: 'a', attributes: { b: '\t"' } },
  ]);
});
