/** Why the machine refused, by its short name, which the person who looks after the machine knows. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
