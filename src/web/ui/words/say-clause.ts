import type { Language } from '../../../shared/vocab.js';

/** `ข้อ 208 (2)` · `clause 208 (2)`. */
export const sayClause = (rule: string, language: Language): string => (language === 'th' ? rule : rule.replace('ข้อ', 'clause'));
