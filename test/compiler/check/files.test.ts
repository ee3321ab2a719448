import { describe, expect, test } from 'vitest';
import { check, compile } from '../../../compiler/compile.ts';
import { hostOf } from '../../harness.ts';
import { expectOnly } from './only.ts';

const keysOf = (file: string | Uint8Array | undefined): readonly string[] =>
  compile('test.rules', hostOf(file === undefined ? {} : { 'test.rules': file })).diagnostics.map(
    ({ key }) => key,
  );

describe('tệp / files', () => {
  test('a file that is not there', () => {
    expect(keysOf(undefined)).toEqual(['unreadableFile']);
  });

  test('another encoding is named, never guessed at', () => {
    expect(keysOf(new Uint8Array([0xff, 0xfe, 0x71, 0x00]))).toEqual(['otherEncoding']);
    expect(keysOf('quyÕt ®Þnh "1"')).toEqual(['otherEncoding']);
    const [binary] = compile('test.rules', hostOf({ 'test.rules': 'quyết\0 định' })).diagnostics;
    expect(binary?.key).toBe('notText');
    expect(keysOf('PK\u0003\u0004 word/document.xml')).toEqual(['notText']);
  });

  test('a decision says where its facts and its offences come from', () => {
    expectOnly('noSchema', {
      vi: '«quyết định "1" năm 2026 "A" / "A"\n»  ký ngày 07/04/2026\n  sử dụng "schema/offences.yaml"\n',
      en: '«decision "1" year 2026 "A" / "A"\n»  signed on 2026-04-07\n  uses "schema/offences.yaml"\n',
    });
    expectOnly('noCatalogue', {
      vi: '«quyết định "1" năm 2026 "A" / "A"\n»  ký ngày 07/04/2026\n  sử dụng "schema/inmate.yaml"\n',
      en: '«decision "1" year 2026 "A" / "A"\n»  signed on 2026-04-07\n  uses "schema/inmate.yaml"\n',
    });
  });

  test('a shared file can be checked, and is no decision', () => {
    const shared =
      'định nghĩa dùng chung "A" / "A"\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"\n\n' +
      'định nghĩa "bà mẹ" / "mother" khi\n  đang mang thai\n';
    const host = hostOf({ 'test.rules': shared });
    expect(check('test.rules', host)).toMatchObject({ ok: true, diagnostics: [] });
    expect(compile('test.rules', host).diagnostics.map(({ key }) => key)).toEqual(['notADecision']);
  });

  test('a shared file is checked like the decision that uses it', () => {
    const shared =
      'định nghĩa dùng chung "A" / "A"\n  sử dụng "schema/inmate.yaml", "schema/offences.yaml"\n\n' +
      'định nghĩa "bà mẹ" / "mother" khi\n  đang mang thai và đã lập công lớn hoặc giới tính là nữ\n';
    const main =
      'quyết định "1" năm 2026 "A" / "A"\n  ký ngày 07/04/2026\n  tính đến ngày 31/05/2026\n' +
      '  sử dụng "schema/inmate.yaml", "schema/offences.yaml", "chung.rules"\n\nĐiều 3 "A" / "A"\n  phải bà mẹ\n';
    const found = compile('test.rules', hostOf({ 'test.rules': main, 'chung.rules': shared })).diagnostics;
    expect(found.map(({ key, source }) => [key, source.path])).toEqual([['mixedConnectives', 'chung.rules']]);
  });
});
