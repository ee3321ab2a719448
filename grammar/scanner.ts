/**
 * Text to tokens. Phrases of several words are matched longest first, inside the mode that the tokens to the left
 * give; a phrase that is not known becomes one token and one fault, with the nearest known phrase.
 */
import type { TokenType } from 'chevrotain';
import type { Fault } from './fault.ts';
import { withoutEchoes } from './echoes.ts';
import { mayStandFor } from './fitting.ts';
import { lex } from './lexemes.ts';
import type { Comment, Lexeme } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
import { nearest } from './nearest.ts';
import { modeAfter, startOfFile } from './scan-mode.ts';
import type { ScanMode } from './scan-mode.ts';
import { longestMatch, sentenceTables, tablesAt, unitMatch } from './scan-place.ts';
import { tablesFor, keywordTablesOf } from './scan-tables.ts';
import type { Tables } from './scan-tables.ts';
import { shortened } from './shortened.ts';
import type { Dialect, SourceFile } from './source.ts';
import * as t from './tokens.ts';
import type { SourceToken } from './tokens.ts';
import { keywords, vocabulary } from './vocabulary.ts';
import * as unknown from './unknown.ts';
import { foldWord } from './words.ts';

export interface Scan {
  readonly tokens: readonly SourceToken[];
  readonly comments: readonly Comment[];
  readonly faults: readonly Fault[];
}

/** After so many faults nobody looks for what was meant by unknown words; with none to guess, never. */
export function scan(
  source: SourceFile,
  dialect: Dialect,
  lexicon: Lexicon,
  guesses: number = unknown.MOST_GUESSED,
): Scan {
  const { lexemes, comments } = lex(source);
  const { tokens, faults } = new Scanner(lexemes, dialect, tablesFor(dialect, lexicon), guesses).run();
  return { tokens, faults: withoutEchoes(faults, source), comments };
}

/** A token with where it came from, so that a wrong guess can be taken back. */
interface Step {
  readonly token: SourceToken;
  readonly at: number;
  readonly before: ScanMode;
  /** It stands for words that have been reported: what was guessed once is not guessed again. */
  readonly reported: boolean;
}

class Scanner {
  readonly #lexemes: readonly Lexeme[];
  readonly #dialect: Dialect;
  readonly #tables: Tables;
  readonly #guesses: number;
  readonly #steps: Step[] = [];
  readonly #faults: Fault[] = [];
  #mode: ScanMode = startOfFile;
  #column = 0;
  #blank = 0;

  constructor(lexemes: readonly Lexeme[], dialect: Dialect, tables: Tables, guesses: number) {
    this.#lexemes = lexemes;
    this.#dialect = dialect;
    this.#tables = tables;
    this.#guesses = guesses;
  }

  run(): Pick<Scan, 'tokens' | 'faults'> {
    for (let at = 0; at < this.#lexemes.length;) at += this.#next(at);
    return { tokens: this.#steps.map(({ token }) => token), faults: this.#faults };
  }

  /** Reads what stands at `at`; answers how many lexemes that was. */
  #next(at: number): number {
    const lexeme = this.#lexeme(at);
    if (lexeme.firstOnLine) [this.#column, this.#blank] = [lexeme.column, lexeme.blank];
    if (lexeme.slip !== undefined) {
      const { sign, instead } = lexeme.slip;
      const fix = [{ start: lexeme.start, end: lexeme.end, text: instead }];
      this.#faults.push({ key: 'straySign', span: lexeme, params: { sign, instead }, fix });
    }
    switch (lexeme.kind) {
      case 'word':
        return this.#words(at, lexeme);
      case 'number':
        return this.#number(at, lexeme);
      case 'date':
        return this.#push(t.DateWord, at, 1);
      case 'fraction':
        return this.#push(t.FractionWord, at, 1);
      case 'string':
        return this.#push(t.Text, at, 1, lexeme.text);
      case 'openString':
        this.#faults.push({ key: 'openText', span: lexeme, params: { text: lexeme.text.trim() } });
        return this.#push(t.Text, at, 1, lexeme.text);
      case 'bullet':
        return this.#push(t.Bullet, at, 1);
      case 'bar':
        return this.#push(this.#barAt(at, lexeme), at, 1);
      case 'colon':
        return this.#push(t.Colon, at, 1);
      case 'comma':
        return this.#push(t.Comma, at, 1);
      case 'slash':
        return this.#push(t.Slash, at, 1);
      case 'open':
        return this.#push(t.Open, at, 1);
      case 'close':
        return this.#push(t.Close, at, 1);
      case 'stray':
        this.#faults.push({ key: 'straySign', span: lexeme, params: { sign: lexeme.text } });
        return 1;
    }
  }

  #words(at: number, lexeme: Lexeme): number {
    const { previous, run } = this.#mode;
    if (previous === t.keywordToken.Reading && /^\p{L}+\d+\p{L}?$/u.test(lexeme.text)) {
      if (!/^\p{Lu}+\d/u.test(lexeme.text)) this.#meant(at, 1, lexeme.text.toUpperCase());
      return this.#push(t.ReadingCode, at, 1);
    }
    if (run === 'letters' && this.#expectsMember() && unknown.isPointLetter(lexeme.text))
      return this.#push(t.Letter, at, 1);
    if (run === 'chapters' && this.#expectsMember() && /^[ivxlc]+[a-z]?$/i.test(lexeme.text))
      return this.#push(t.Roman, at, 1);

    const here = tablesAt(this.#tables, this.#mode, lexeme);
    const found =
      unitMatch(this.#tables, this.#mode, this.#lexemes, at) ??
      shortened(longestMatch(here, this.#lexemes, at), this.#lexemes, at, this.#tables);
    if (found === undefined) return this.#unknown(at);
    const level = t.levelKeywords.find((name) => t.keywordToken[name] === found.value);
    const opens = level !== undefined && lexeme.firstOnLine;
    return this.#push(opens ? t.headToken[level] : found.value, at, found.length);
  }

  /** Reports words with the one thing that they can mean. */
  #meant(at: number, length: number, nearestPhrase: string): void {
    const span = this.#spanOf(at, length);
    const params = { phrase: this.#textOf(at, length), nearest: nearestPhrase };
    this.#faults.push({ key: 'unknownPhrase', span, params, fix: [{ ...span, text: nearestPhrase }] });
  }

  /** A number may begin a name (`18 tuổi …`); otherwise it is a number, and its unit is looked for next. */
  #number(at: number, lexeme: Lexeme): number {
    const { run, previous } = this.#mode;
    // After one article only a comma brings another: what begins the next line may have a name with a number.
    if (run !== 'articles' || previous === t.NumberWord) {
      const name = longestMatch(tablesAt(this.#tables, this.#mode, lexeme), this.#lexemes, at);
      if (name !== undefined) return this.#push(name.value, at, name.length);
    }
    return this.#push(t.NumberWord, at, 1, lexeme.text);
  }

  /** Inside a list of letters or chapters a member stands after the opener, a comma or a conjunction. */
  #expectsMember(): boolean {
    const { previous } = this.#mode;
    return previous !== t.Letter && previous !== t.Roman;
  }

  #barAt(at: number, lexeme: Lexeme): TokenType {
    if (lexeme.firstOnLine) return t.RowOpen;
    const next = this.#lexemes[at + 1];
    return next === undefined || next.firstOnLine ? t.RowClose : t.Bar;
  }

  /** A run of words that means nothing here: the other dialect's keyword, a slip of the pen, or truly unknown. */
  #unknown(at: number): number {
    const known = this.#otherDialect(at) ?? this.#unit(at) ?? this.#letter(at) ?? this.#spelledNumber(at);
    if (known !== undefined) return known;
    const guess = this.#faults.length < this.#guesses ? this.#guess(at) : undefined;
    if (guess === undefined) return this.#giveUp(at);

    while ((this.#steps.at(-1)?.at ?? -1) >= guess.from) {
      const step = this.#steps.pop();
      if (step !== undefined) this.#mode = step.before;
    }
    const span = this.#spanOf(guess.from, guess.length);
    this.#faults.push({
      key: 'unknownPhrase',
      span,
      params: { phrase: this.#textOf(guess.from, guess.length), nearest: guess.phrase },
      ...(guess.sure ? { fix: [{ ...span, text: guess.phrase }] } : {}),
    });
    const { value } = guess;
    const level = t.levelKeywords.find((name) => t.keywordToken[name] === value);
    const first = this.#lexeme(guess.from).firstOnLine;
    this.#push(
      level !== undefined && first ? t.headToken[level] : value,
      guess.from,
      guess.length,
      undefined,
      true,
    );
    return guess.from + guess.length - at;
  }

  #otherDialect(at: number): number | undefined {
    const other = this.#dialect === 'vi' ? 'en' : 'vi';
    const { line, any } = keywordTablesOf[other];
    const found = longestMatch(this.#lexeme(at).firstOnLine ? [line, any] : [any], this.#lexemes, at);
    const keyword = keywords.find((name) => t.keywordToken[name] === found?.value);
    if (found === undefined || keyword === undefined) return undefined;
    const span = this.#spanOf(at, found.length);
    const wanted = vocabulary[keyword][this.#dialect][0];
    this.#faults.push({
      key: 'otherDialect',
      span,
      params: { phrase: this.#textOf(at, found.length), wanted: wanted ?? '', dialect: this.#dialect },
      ...(wanted === undefined ? {} : { fix: [{ ...span, text: wanted }] }),
    });
    const level = t.levelKeywords.find((name) => name === keyword);
    const opens = level !== undefined && this.#lexeme(at).firstOnLine;
    return this.#push(opens ? t.headToken[level] : found.value, at, found.length);
  }

  /** After an amount only a unit can stand: the nearest one is said if there is one. */
  #unit(at: number): number | undefined {
    const [amount, before] = [this.#steps.at(-1)?.token, this.#steps.at(-2)?.token];
    const { run, head } = this.#mode;
    if (head || run === 'articles' || amount?.tokenType !== t.NumberWord) return undefined;
    if (before === undefined || t.isToken(before, t.LevelWord, t.ProvisionHead)) return undefined;
    const reach = this.#unknownReach(at);
    const near = nearest(this.#textOf(at, reach), unknown.unitsOf(this.#tables, reach), unknown.LIKELY_UNIT);
    const sure = near?.alone === true ? near : undefined;
    const span = this.#spanOf(at, reach);
    this.#faults.push({
      key: 'unknownUnit',
      span,
      params: { unit: this.#textOf(at, reach), nearest: sure?.phrase ?? '' },
      ...(sure === undefined ? {} : { fix: [{ ...span, text: sure.phrase }] }),
    });
    return this.#push(t.UnitWord, at, reach, undefined, true);
  }

  /** `điểm f`, `điểm dd`: short, and where the letter of a point stands. */
  #letter(at: number): number | undefined {
    const { text } = this.#lexeme(at);
    if (this.#mode.run !== 'letters' || !this.#expectsMember() || text.normalize('NFC').length > 2)
      return undefined;
    const nearestLetter = text.toLowerCase() === 'dd' ? 'đ' : '';
    const span = this.#spanOf(at, 1);
    this.#faults.push({ key: 'unknownLetter', span, params: { letter: text, nearest: nearestLetter } });
    return this.#push(t.Letter, at, 1, undefined, true);
  }

  /** Amounts are written in figures. */
  #spelledNumber(at: number): number | undefined {
    const amount = unknown.spelledNumbers[this.#dialect].indexOf(foldWord(this.#lexeme(at).text));
    if (this.#mode.run !== 'bound' || amount < 0) return undefined;
    this.#meant(at, 1, String(amount));
    return this.#push(t.NumberWord, at, 1, String(amount), true);
  }

  /** Tries every window of words around the unknown one, also such as begin a few words to the left. */
  #guess(
    at: number,
  ): { from: number; length: number; phrase: string; value: TokenType; sure: boolean } | undefined {
    let best:
      | { from: number; length: number; phrase: string; value: TokenType; alone: boolean; score: number }
      | undefined;
    for (
      let from = at;
      from >= Math.max(0, at - 6) && (from === at || unknown.isWordLike(this.#lexeme(from)));
      from--
    ) {
      const step = this.#steps.findLast((candidate) => candidate.at === from);
      if (from < at && step === undefined) continue;
      if (from < at && step?.reported === true) break;
      const tables = tablesAt(this.#tables, step?.before ?? this.#mode, this.#lexeme(from));
      const candidates = tables.flatMap((table) => table.entries);
      for (let length = at - from + 1; length <= 12; length++) {
        const last = this.#lexemes[from + length - 1];
        if (last === undefined || (length > 1 && last.firstOnLine) || !unknown.isWordLike(last)) break;
        const near = nearest(this.#textOf(from, length), candidates);
        const taken = this.#lexemes.slice(from, from + length).map(({ text }) => text);
        if (near === undefined || !mayStandFor(near.phrase, taken, at - from, this.#dialect)) continue;
        // A longer window that begins further left must be clearly better: the words there meant something.
        const score = near.score - (from < at ? 0.05 : 0) + length * 0.001;
        if (best === undefined || score > best.score)
          best = { from, length, phrase: near.phrase, value: near.value, alone: near.alone, score };
      }
      if (this.#lexeme(from).firstOnLine) break;
    }
    return best === undefined ? undefined : { ...best, sure: best.score > 0.8 && best.alone };
  }

  /** How many words there are up to the next one that means something. */
  #unknownReach(at: number): number {
    for (let length = 1; ; length++) {
      const next = this.#lexemes[at + length];
      if (next === undefined || next.firstOnLine || next.kind !== 'word') return length;
      if (longestMatch(sentenceTables(this.#tables), this.#lexemes, at + length) !== undefined) return length;
    }
  }

  /** Takes the words up to the next one that means something, as one unknown phrase. */
  #giveUp(at: number): number {
    const length = this.#unknownReach(at);
    const span = this.#spanOf(at, length);
    const [last, said] = [this.#steps.at(-1), this.#faults.at(-1)];
    if (last?.reported === true && said?.key === 'unknownPhrase' && !this.#lexeme(at).firstOnLine) {
      // More words without a meaning: the guess before them was wrong, and all of them are one unknown phrase.
      const whole = { start: said.span.start, end: span.end };
      const phrase = `${String(said.params['phrase'] ?? '')} ${this.#textOf(at, length)}`;
      this.#faults[this.#faults.length - 1] = {
        key: 'unknownPhrase',
        span: whole,
        params: { phrase, nearest: '' },
      };
      return length;
    }
    this.#faults.push(unknown.nothingCalled(this.#textOf(at, length), span, this.#mode, this.#steps));
    return this.#push(t.UnknownPhrase, at, length, undefined, true);
  }

  #push(type: TokenType, at: number, length: number, value?: string, reported = false): number {
    const { start, end } = this.#spanOf(at, length);
    const first = this.#lexeme(at).firstOnLine;
    const image = this.#textOf(at, length);
    const token: SourceToken = {
      image,
      value: value ?? image,
      startOffset: start,
      endOffset: end - 1,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      firstOnLine: first,
      column: this.#column,
      blank: this.#blank,
    };
    this.#steps.push({ token, at, before: this.#mode, reported });
    this.#mode = modeAfter(this.#mode, type, first);
    return length;
  }

  #spanOf(at: number, length: number): { start: number; end: number } {
    return { start: this.#lexeme(at).start, end: this.#lexeme(at + length - 1).end };
  }

  /** The words as a reader would quote them: single spaces, composed letters. */
  #textOf(at: number, length: number): string {
    return this.#lexemes
      .slice(at, at + length)
      .map(({ text }) => text.normalize('NFC'))
      .join(' ');
  }

  #lexeme(at: number): Lexeme {
    const lexeme = this.#lexemes[at];
    if (lexeme === undefined) throw new Error(`no lexeme ${at}`);
    return lexeme;
  }
}
