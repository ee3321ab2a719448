/** A file that an emitter wrote: its name beside the others, and its whole text. */
export interface Emitted {
  readonly path: string;
  readonly text: string;
}
