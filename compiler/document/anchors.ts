/** Where links lead: one place for each provision, definition and list of offences, the same in both languages. */
import type { ProvisionPath } from '../names/provision-name.ts';

const levelWords = {
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  paragraph: 'doan',
  limb: 'y',
} as const;

/** `dieu-3-khoan-1-diem-dd`: point đ has a place of its own beside point d. */
export const provisionAnchor = (path: ProvisionPath): string =>
  path.map(({ level, ordinal }) => `${levelWords[level]}-${ordinal.replaceAll('đ', 'dd')}`).join('-');

export const definitionAnchor = (id: string): string => `dinh-nghia-${id}`;

export const readingAnchor = (id: string): string => `cach-hieu-${id}`;

export const offencesAnchor = (id: string): string => `danh-muc-${id}`;

export const cutoffAnchor = 'moc-tinh-thoi-gian';
export const boardAnchor = 'ngay-hop-xet';
