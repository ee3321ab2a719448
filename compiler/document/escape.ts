/** Text as HTML text: nothing that a drafter writes is ever markup, or turns the reading direction. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Signs that no reader sees: controls, and those that reorder what stands around them. */
// oxlint-disable-next-line no-control-regex -- a control character is what is taken out
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export const visible = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/gu, ' ');

export const escapeHtml = (text: string): string =>
  visible(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);

/** Anchors are made of ids, which are plain letters; anything else is left out. */
export const escapeAnchor = (anchor: string): string => anchor.replace(/[^\w-]/gu, '');
