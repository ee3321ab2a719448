/** Examples of code on the pages have no errors of type. */
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { expect, it } from 'vitest';
import { fencesOf, valueIn } from './fences.ts';
import { pages, read, root } from './pages.ts';

it('type-checks the examples of code', () => {
  const project = new Project({
    tsConfigFilePath: join(root, 'tsconfig.json'),
    skipAddingFilesFromTsConfig: true,
  });
  const examples = [...pages, 'README.md'].flatMap((path) =>
    fencesOf(read(path)).filter((fence) => fence.language === 'ts' && valueIn(fence, 'file') === undefined),
  );
  expect(examples.length).toBeGreaterThan(1);
  const files = examples.map(({ text }, at) =>
    project.createSourceFile(join(root, `out/docs/example-${at}.ts`), text),
  );
  const found = files
    .flatMap((file) => file.getPreEmitDiagnostics())
    .map((each) => `${each.getLineNumber()}: ${each.getMessageText() as string}`);
  expect(found).toEqual([]);
});
