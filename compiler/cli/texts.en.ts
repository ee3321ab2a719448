/** The command line in English. */
import type { CliTexts } from './texts.ts';

const list = (words: readonly string[]): string => words.join(', ');
const meant = (near: string | undefined): string => (near === undefined ? '' : `; did you mean “${near}”?`);
const readingOption = [
  '--reading CODE=CHOICE',
  'review under another reading; may be given several times (codes: dacxa readings)',
] as const;
const fixHelp = [
  '--fix',
  'mends slips of the pen that have one way out in the file and in those read with it; suggests what needs a decision',
] as const;
const recordsHelp = [
  'RECORDS',
  'a .jsonl, .ndjson or .json file, or a folder of persons.csv and one CSV file a list (for empty ones: dacxa template)',
] as const;
const boardOption = [
  '--board-date DATE',
  'the day the board meets, 2026-05-31 or 31/05/2026; if left out, the cut-off of the decision',
] as const;

export const cliTextsEn: CliTexts = {
  help: {
    heading: 'dacxa — reviews special amnesty by decisions written as rules',
    usage: 'Usage: dacxa COMMAND FILE … [OPTIONS]',
    more: 'One command: dacxa help COMMAND',
    language: ['--lang vi|en', 'language of messages'],
    commands: {
      check: {
        about: 'checks a rule file and names all that needs mending',
        usage: 'FILE…',
        options: [
          ['--format pretty|json|sarif|github', 'for people (default) or for other programs'],
          fixHelp,
        ],
      },
      test: {
        about: 'runs the cases of a decision and tells those that fail',
        usage: 'FILE',
        options: [
          ['--cases FILE', 'the file of cases; by default the one of the same name that ends in .cases.yaml'],
          fixHelp,
          [
            '--filter TEXT',
            'only cases with this text in their title, or about this provision (such as 3.1.b)',
          ],
          ['--format pretty|json|junit', 'for people (default) or for other programs'],
          ['--watch', 'runs again whenever the rules, a file they use or the cases change'],
          ['--coverage', 'names the provisions, conditions and table rows that no case shows'],
          ['--coverage-html FILE', 'writes the same as a page for a browser'],
          ['--min-coverage NUMBER', 'fails when any figure is below this percentage'],
          [
            '--persons NUMBER',
            'how many persons are made up to try the assertions on; 300 unless told, or 0 (none tried) with --filter',
          ],
          ['--seed NUMBER', 'makes up the same persons again; 1 unless told'],
        ],
      },
      mutate: {
        about:
          'tries each small slip that the decision could hold, and shows those that no test case notices',
        usage: 'FILE',
        options: [
          ['--cases FILE', 'the file of cases; by default the one of the same name that ends in .cases.yaml'],
          ['--filter TEXT', 'only changes to this provision (such as 4.11), or whose id begins so'],
          ['--format pretty|json', 'for people (default) or for other programs'],
          ['--jobs NUMBER', 'how many to run at once; by default as many as the machine has cores'],
        ],
      },
      build: {
        about: 'writes code, or a description of the record, from a rule file',
        usage: 'FILE --out FOLDER',
        options: [
          ['--target typescript|ir|json-schema', 'what to write; typescript unless told'],
          ['--out FOLDER', 'where to write it'],
          ['--check', 'writes nothing, names the files that do not match the rules'],
        ],
      },
      review: {
        about: 'reviews a file or folder of records and answers about each person',
        usage: 'FILE RECORDS',
        options: [
          recordsHelp,
          ['--output FILE', 'write the answers to a file, not to the screen'],
          ['--readings', 'review again under each other reading and tell whose verdict changes'],
          ['--format pretty|json', 'only with --readings: for people (default) or for other programs'],
          boardOption,
          readingOption,
        ],
      },
      explain: {
        about: 'gives the reasons of the result for one person',
        usage: 'FILE RECORDS --id ID',
        options: [
          recordsHelp,
          ['--id ID', 'the id of the record'],
          ['--all', 'also conditions that do not bear on the result'],
          ['--format text|json', 'for people (the default) or for other programs'],
          boardOption,
          readingOption,
        ],
      },
      readings: {
        about: 'lists where the law can be read in several ways, and which is chosen',
        usage: 'FILE',
        options: [],
      },
      template: {
        about: 'writes empty CSV files for records, with a guide to every column',
        usage: '[FILE] --out FOLDER',
        options: [
          ['FILE', 'the rules; if left out, the record as the program knows it'],
          ['--out FOLDER', 'where to write; files that hold something else are not written over'],
        ],
      },
      format: {
        about: 'lays rule files out in one style; what they say and their comments stay',
        usage: 'FILE…',
        options: [
          ['--write', 'write over the files; without it they are shown on the screen'],
          ['--check', 'writes nothing, names the files that are not laid out in this style'],
        ],
      },
      translate: {
        about: 'writes a rule file in the other language; what it says stays, comments stay as written',
        usage: 'FILE --to vi|en',
        options: [
          ['--to vi|en', 'the language of the translation'],
          ['--out FILE', 'write to this file, not to the screen'],
        ],
      },
      read: {
        about: 'write a decision as a document to read and compare, for people who do not use the rule file',
        usage: 'FILE',
        options: [
          ['--format html|md', 'one page of HTML to look at and print (default), or Markdown'],
          ['--lang vi|en|both', 'Vietnamese, English, or both side by side'],
          ['--out FILE', 'write to a file instead of the screen'],
        ],
      },
    },
  },
  ourFault:
    'Something went wrong inside the program. It is not your mistake; please report it with the command you gave',
  usage: {
    unknownLanguage: (told, both) =>
      `there is no language “${told}”; use --lang vi${both ? ', --lang en or --lang both' : ' or --lang en'}`,
    unknownCommand: (name, near) => `there is no command “${name}”${meant(near)}\nAll commands: dacxa help`,
    unknownOption: (option, near) => `this command has no option ${option}${meant(near)}`,
    noValueTaken: (option) => `${option} takes no value`,
    valueMissing: (option) => `${option} needs a value after it`,
    optionMissing: (option) => `this command needs ${option}`,
    optionTwice: (option) => `${option} may be given only once`,
    fileMissing: 'this command needs the name of a file; usage: dacxa help COMMAND',
    tooManyFiles: (extra) => `“${extra}” is one file too many; usage: dacxa help COMMAND`,
    unknownValue: (option, value, known) => `${option} does not take “${value}”; use one of: ${list(known)}`,
    notInRange: (option, value, most) =>
      `${option} does not take “${value}”; give a whole number from 0 to ${most}`,
    noSuchDay: (value) => `“${value}” is no day of the calendar; write 2026-05-31 or 31/05/2026`,
    notAReading: (value) =>
      `“${value}” is no choice of a reading; write code, “=”, choice, such as --reading A9=2`,
    unknownReading: (code, known) =>
      known.length === 0
        ? `this decision has no reading with the code “${code}”`
        : `there is no code “${code}”; the codes of this decision: ${list(known)}`,
    unknownChoice: (code, choice, known) =>
      `${code} has no reading “${choice}”; choose one of:\n${known.join('\n')}`,
    readingTwice: (code) => `${code} is given twice; choose one reading`,
    unknownKindOfFile: (file, known) =>
      `“${file}” is not a kind of file that can be read; use one ending in ${list(known)}, or a folder of CSV files (for empty ones: dacxa template)`,
    onlyWith: (option, needed) => `${option} is only used together with ${needed}`,
    notTogether: (option, other) => `${option} and ${other} are not used together`,
    outputIsInput: (file) => `“${file}” is read from; write to another file`,
  },
  files: {
    unreadable: (file) => `cannot open “${file}”; check its name and whether you may read it`,
    foreign: (file, format) => `“${file}” is a ${format} file, not UTF-8 text; export it as UTF-8 text`,
    unwritable: (file, reason) =>
      `cannot write “${file}” (${reason}); check the folder and whether you may write there`,
    written: (file) => `wrote ${file}`,
    stale: (file) => `${file} does not match the rule file; build it again`,
    taken: (file) =>
      `“${file}” is there already and differs; choose another folder, so that nothing is written over`,
    warning: (words) => `note: ${words}`,
    upToDate: (file) => `${file} matches the rule file`,
  },
  fixes: {
    applied: (count) =>
      count === 0
        ? 'nothing could be mended without you'
        : `mended in ${count} ${count === 1 ? 'place' : 'places'}`,
    left: (count) =>
      count === 0
        ? ''
        : `; ${count} ${count === 1 ? 'suggestion is' : 'suggestions are'} left for you to decide`,
  },
  layout: {
    unformatted: (count) =>
      `${count === 1 ? '1 file is' : `${count} files are`} not laid out in this style; to lay them out: dacxa format --write FILE…`,
    formatted: 'every file is laid out in this style',
    unchanged: (file) => `${file} is in this style`,
  },
  explain: {
    notFound: (id, read) => `none of the ${read} records read has the id “${id}”`,
  },
  readings: {
    none: 'nothing in this decision names more than one reading',
    chosen: 'chosen',
    source: (words) => `source: ${words}`,
    how: (code, choice) =>
      `To review under another reading: dacxa review FILE RECORDS --reading ${code}=${choice}`,
  },
  effects: {
    changing: (count, all) => `${count} of ${all} other readings change at least one verdict`,
    other: (code, definition, choice) => `${code} “${definition}” read as “${choice}”`,
    instead: (choice) => `instead of “${choice}”`,
    count: (count) => (count === 1 ? 'changes 1 verdict' : `changes ${count} verdicts`),
    more: (count) => (count === 1 ? 'and 1 other' : `and ${count} others`),
    still: 'Nobody’s verdict changes under',
    cost: (records, readings, seconds) =>
      `${records} records reviewed again × ${readings} readings: ${seconds} seconds`,
  },
  cases: {
    noneFound: (filter) =>
      filter === ''
        ? 'there are no cases to run'
        : `no case matches “${filter}”; leave --filter out to run all`,
    waiting: (files) => `waiting for a change in ${files} files; press Ctrl+C to stop`,
  },
  mutate: {
    noneFound: (filter) =>
      filter === ''
        ? 'there is nothing in the decision to change'
        : `no change matches “${filter}”; leave --filter out to try all`,
  },
  summary: {
    reviewed: (count) => (count === 1 ? 'Reviewed 1 record' : `Reviewed ${count} records`),
    cutoff: (date) => `Time counted to ${date}`,
    board: (date) => `Board date ${date}`,
    reading: (code, definition, choice) => `Not the default reading: ${code} “${definition}”: ${choice}`,
    verdict: {
      eligible: 'eligible to be proposed',
      ineligible: 'not eligible to be proposed',
      undetermined: 'no conclusion yet, facts are missing',
      invalid: 'invalid records',
    },
    under: (provision) => `under ${provision}`,
    exclusions: 'Excluded from being proposed (one person may fall under several clauses)',
    invalid: 'Records to be corrected (the answers say why)',
    place: { lines: (place) => `line ${place}`, elements: (place) => `record ${place}` },
    wholeRecord: 'the whole record',
    moreInvalid: (count) => (count === 1 ? 'and 1 other record' : `and ${count} other records`),
    odd: 'WARNING, look at these articles again (the catalogue does not have them, so the offence is in no list and excludes nobody)',
    oddArticle: (code, article) => `Penal Code ${code} article ${article}`,
    notEncoded: 'Note: these provisions are not encoded, verdicts do not take account of them',
    output: (file) => `Answers: ${file}`,
    proposal: 'The results only propose and give reasons; the competent authority examines and decides.',
  },
  number: (amount) => String(amount).replace(/\B(?=(\d{3})+$)/g, ','),
  date: (iso) => iso,
};
