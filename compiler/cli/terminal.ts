/** What a command may say and ask, so that tests run commands without a process. */
export interface Terminal {
  /** Data and answers. */
  readonly out: (text: string) => Promise<void>;
  /** Words for people that must not mix with the data. */
  readonly err: (text: string) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether what goes to `out` may be coloured. */
  readonly color: boolean;
  /** Ends what waits for files to change; a process is ended by its reader instead. */
  readonly stop?: AbortSignal;
}

/** 0 fine · 1 findings or failing cases · 2 wrong usage · 3 some records are invalid. */
export type ExitCode = 0 | 1 | 2 | 3;
