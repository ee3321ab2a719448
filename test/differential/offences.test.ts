/** A module that counts offences without asking for any by name still tells them apart. */
import { expect, it } from 'vitest';
import { createReviewer } from 'dacxa/runtime';
import { compileText, heads } from '../harness.ts';
import { loadJavascript } from '../generators/programs/emitted.ts';

it('counts different offences', async () => {
  const outcome = compileText(
    `${heads.vi}Điều 3 "Điều kiện" / "Conditions"\n  phải có từ 2 tội khác nhau trở lên`,
  );
  if (!outcome.ok) throw new Error('a decision');
  const review = (await loadJavascript(outcome.value))();
  const interpreted = createReviewer(outcome.value).review;
  const record = (articles: readonly string[]): unknown => ({
    id: 'PN-1',
    convictions: articles.map((article) => ({ code: '2015', article })),
  });
  const verdicts = [
    ['123', '168'],
    ['123', '123'],
  ].map((articles) => review(record(articles)).verdict);
  expect(verdicts).toEqual(['eligible', 'ineligible']);
  expect(review(record(['123', '168']))).toEqual(interpreted(record(['123', '168'])));
});
