import type { Language } from '../vocab.js';

/** What the chart of months, or of quarters, shows side by side. */
export const SERIES_WORDS = {
  sent: { th: 'คำขอที่ส่ง', en: 'Requests sent' },
  handedOver: { th: 'การส่งมอบ', en: 'Hand-overs' },
  late: { th: 'เลยกำหนดคืน', en: 'Late' },
} as const satisfies Record<string, Record<Language, string>>;

export type QuarterlySeries = keyof typeof SERIES_WORDS;
