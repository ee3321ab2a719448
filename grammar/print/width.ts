/** How many columns a text takes on a screen: marks take none, wide characters two. */

const MARK = /[\p{Mn}\p{Me}\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** East Asian wide and full-width forms, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}
