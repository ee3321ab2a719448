/** Identifiers made from English names: stable across both faces of a file, and safe to stand in code. */

/** `time served` → `timeServed`; `drugs-and-robbery group` → `drugsAndRobberyGroup`. */
export function idOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replaceAll('đ', 'dd')
    .replaceAll('Đ', 'Dd')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const camel = words
    .map((word, at) => (at === 0 ? word[0]?.toLowerCase() : word[0]?.toUpperCase()) + word.slice(1))
    .join('');
  return /^[a-z]/.test(camel) ? camel : `n${camel}`;
}
