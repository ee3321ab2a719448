/** What the compiler asks of the machine it runs on, so that it also runs in a browser. */
export interface Host {
  /** The bytes of a file beside the rules, by the name they use for it; undefined when there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** A digest that stays the same on every machine, in hexadecimal. */
  readonly hash: (text: string) => string;
}
