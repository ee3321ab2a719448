/** Compiles texts the way a drafter's file is compiled, with the real schema and catalogue beside them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic, DiagnosticKey, Outcome } from '../compiler/diagnostics/diagnostic.ts';
import type { Host } from '../compiler/host.ts';
import { textOf } from '../grammar/index.ts';
import type { DecisionIr } from '../runtime/ir.ts';

const decisions = fileURLToPath(new URL('../decisions/', import.meta.url));

/** Files of the test stand before those of the folder. */
export function hostOf(files: Readonly<Record<string, string | Uint8Array>>): Host {
  return {
    read: (path) => {
      const file = files[path];
      if (file !== undefined) return typeof file === 'string' ? new TextEncoder().encode(file) : file;
      return existsSync(decisions + path) ? readFileSync(decisions + path) : undefined;
    },
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
}

/** The head that every decision of a test has. */
export const heads = {
  vi: `quyết định "1/QĐ-CTN" năm 2026 "Thử" / "Trial"
  ký ngày 07/04/2026
  tính đến ngày 31/05/2026
  sử dụng "schema/inmate.yaml", "schema/offences.yaml"

`,
  en: `decision "1/QĐ-CTN" year 2026 "Thử" / "Trial"
  signed on 2026-04-07
  time counted to 2026-05-31
  uses "schema/inmate.yaml", "schema/offences.yaml"

`,
} as const;

export const compileText = (
  text: string,
  beside: Readonly<Record<string, string>> = {},
): Outcome<DecisionIr> => compile('test.rules', hostOf({ ...beside, 'test.rules': text }));

export const diagnose = (
  text: string,
  beside: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] => compileText(text, beside).diagnostics;

/** A finding as a test states it: its key, and the words it points at. */
export interface Finding {
  readonly key: DiagnosticKey;
  readonly at: string;
}

export const findings = (text: string, beside: Readonly<Record<string, string>> = {}): readonly Finding[] =>
  diagnose(text, beside).map(({ key, source, span }) => ({ key, at: textOf(source, span) }));
