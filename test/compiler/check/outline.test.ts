import { describe, test } from 'vitest';
import { expectNone, expectOnly, inDecision } from './only.ts';
import type { BothFaces } from './only.ts';

const article = (vi: string, en: string): BothFaces =>
  inDecision({
    vi: `Điều 3 "Điều kiện" / "Conditions"\n${vi}`,
    en: `Article 3 "Điều kiện" / "Conditions"\n${en}`,
  });

const all: BothFaces = {
  vi: '  phải đủ điều kiện tại các khoản sau',
  en: '  must satisfy meets all the clauses below',
};

describe('bố cục của quyết định / the outline of a decision', () => {
  test('a provision says something', () => {
    expectOnly(
      'noRule',
      article(
        `${all.vi}\n\n  khoản 1 "A" / "A"\n    phải đang mang thai\n\n  «khoản 2» "B" / "B"`,
        `${all.en}\n\n  clause 1 "A" / "A"\n    must satisfy pregnant\n\n  «clause 2» "B" / "B"`,
      ),
    );
    expectOnly(
      'noRule',
      article(
        `${all.vi}\n\n  «khoản 1» "A" / "A"\n    áp dụng khi đang mang thai`,
        `${all.en}\n\n  «clause 1» "A" / "A"\n    applies when pregnant`,
      ),
    );
  });

  test('a provision says one thing', () => {
    expectOnly(
      'severalRules',
      article(
        '  phải đang mang thai\n  «phải đã lập công lớn»',
        '  must satisfy pregnant\n  «must satisfy earned great merit»',
      ),
    );
    expectOnly(
      'severalRules',
      article(
        '  phải đang mang thai\n  «không đặt điều kiện vì "x" / "x"»',
        '  must satisfy pregnant\n  «sets no condition because "x" / "x"»',
      ),
    );
  });

  test('a rule stands before the children of its provision', () => {
    expectOnly(
      'ruleAfterChildren',
      article(
        '  khoản 1 "A" / "A"\n    phải đang mang thai\n    «phải đủ điều kiện tại khoản 1»',
        '  clause 1 "A" / "A"\n    must satisfy pregnant\n    «must satisfy meets clause 1»',
      ),
    );
  });

  test('áp dụng khi stands once and before the rule', () => {
    const clause = (vi: string, en: string): BothFaces =>
      article(`${all.vi}\n\n  khoản 1 "A" / "A"\n${vi}`, `${all.en}\n\n  clause 1 "A" / "A"\n${en}`);
    expectOnly(
      'appliesPlace',
      clause(
        '    phải đang mang thai\n    «áp dụng khi giới tính là nữ»',
        '    must satisfy pregnant\n    «applies when sex is female»',
      ),
    );
    expectOnly(
      'appliesPlace',
      clause(
        '    áp dụng khi giới tính là nữ\n    «áp dụng khi đã lập công lớn»\n    phải đang mang thai',
        '    applies when sex is female\n    «applies when earned great merit»\n    must satisfy pregnant',
      ),
    );
    expectNone(
      clause(
        '    áp dụng khi giới tính là nữ\n    phải đang mang thai',
        '    applies when sex is female\n    must satisfy pregnant',
      ),
    );
  });

  test('chỉ xét khi belongs to an Article', () => {
    expectOnly(
      'domainPlace',
      article(
        `${all.vi}\n\n  khoản 1 "A" / "A"\n    «chỉ xét khi đang mang thai»`,
        `${all.en}\n\n  clause 1 "A" / "A"\n    «considers only when pregnant»`,
      ),
    );
    expectNone(
      inDecision({
        vi: 'Điều 2 "A" / "A"\n  chỉ xét khi đang mang thai\n\nĐiều 3 "B" / "B"\n  phải đã lập công lớn',
        en: 'Article 2 "A" / "A"\n  considers only when pregnant\n\nArticle 3 "B" / "B"\n  must satisfy earned great merit',
      }),
    );
  });

  const different = {
    vi: ['đang mang thai', 'đã lập công lớn', 'có công với cách mạng', 'đang mắc bệnh hiểm nghèo'],
    en: ['pregnant', 'earned great merit', 'honoured for merit', 'gravely ill'],
  } as const;
  const clauses = (vi: readonly string[], en: readonly string[]): BothFaces =>
    article(
      `${all.vi}\n${vi.map((head, at) => `\n  ${head} "A" / "A"\n    phải ${different.vi[at]}\n`).join('')}`,
      `${all.en}\n${en.map((head, at) => `\n  ${head} "A" / "A"\n    must satisfy ${different.en[at]}\n`).join('')}`,
    );

  test('a number is given once', () => {
    expectOnly(
      'duplicateProvision',
      clauses(['khoản 1', 'khoản 2', '«khoản 1»'], ['clause 1', 'clause 2', '«clause 1»']),
    );
  });

  test('numbers and letters run forward', () => {
    expectOnly(
      'provisionOrder',
      clauses(['khoản 1', 'khoản 3', '«khoản 2»'], ['clause 1', 'clause 3', '«clause 2»']),
    );
    // One that runs ahead is one slip, however many follow it.
    expectOnly(
      'provisionOrder',
      clauses(
        ['khoản 1', 'khoản 12', '«khoản 3»', 'khoản 4'],
        ['clause 1', 'clause 12', '«clause 3»', 'clause 4'],
      ),
    );
    expectNone(clauses(['khoản 1', 'khoản 3', 'khoản 10'], ['clause 1', 'clause 3', 'clause 10']));
    const points = (vi: readonly string[], en: readonly string[]): BothFaces =>
      article(
        `  phải đủ điều kiện tại các điểm sau\n${vi.map((head, at) => `\n  ${head} "A" / "A"\n    phải ${different.vi[at]}\n`).join('')}`,
        `  must satisfy meets all the points below\n${en.map((head, at) => `\n  ${head} "A" / "A"\n    must satisfy ${different.en[at]}\n`).join('')}`,
      );
    expectNone(
      points(['điểm d', 'điểm đ', 'điểm e', 'điểm g'], ['point d', 'point đ', 'point e', 'point g']),
    );
    expectOnly('provisionOrder', points(['điểm đ', '«điểm d»'], ['point đ', '«point d»']));
  });

  test('the head of a decision has both dates', () => {
    const rest = {
      vi: '\n\nĐiều 3 "A" / "A"\n  phải đang mang thai\n',
      en: '\n\nArticle 3 "A" / "A"\n  must satisfy pregnant\n',
    };
    const uses = {
      vi: '\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"',
      en: '\n  uses "schema/inmate.yaml", "schema/offences.yaml"',
    };
    expectOnly('missingHeader', {
      vi: `«quyết định "1" năm 2026 "A" / "A"»\n  ký ngày 07/04/2026${uses.vi}${rest.vi}`,
      en: `«decision "1" year 2026 "A" / "A"»\n  signed on 2026-04-07${uses.en}${rest.en}`,
    });
    expectOnly('missingHeader', {
      vi: `«quyết định "1" năm 2026 "A" / "A"»\n  tính đến ngày 31/05/2026${uses.vi}${rest.vi}`,
      en: `«decision "1" year 2026 "A" / "A"»\n  time counted to 2026-05-31${uses.en}${rest.en}`,
    });
    expectOnly('cutoffOutOfYear', {
      vi: `quyết định "1" năm 2026 "A" / "A"\n  ký ngày 07/04/2026\n  tính đến ngày «31/05/2025»${uses.vi}${rest.vi}`,
      en: `decision "1" year 2026 "A" / "A"\n  signed on 2026-04-07\n  time counted to «2025-05-31»${uses.en}${rest.en}`,
    });
  });
});
