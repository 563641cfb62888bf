import { createHash } from 'node:crypto';
import { canonicalJson } from '../../audit/canonical-json.js';
import type { QuarterlyBar, QuarterlyFigure, QuarterlySection } from '../../shared/api/quarterly/reports.js';
import { QUARTERLY_PARTS, QUARTERLY_PART_KEYS, type FigureKey } from '../../shared/quarterly/figure-keys.js';
import { FIGURE_WORDS, PART_TITLES } from '../../shared/quarterly/figure-words.js';
import { partName, type Period } from '../../shared/quarterly/period.js';
import type { Language } from '../../shared/vocab.js';
import type { Figure } from '../figures/figures.rules.js';
import { ITA_ITEMS } from './ita-items.js';
import { itaItemsOf } from './ita-items.rules.js';

type Both = Record<Language, string>;
interface FrozenFigure extends Omit<QuarterlyFigure, 'title' | 'meaning'> {
  title: Both;
  meaning: Both;
}
interface FrozenSection extends Omit<QuarterlySection, 'title' | 'figures'> {
  title: Both;
  figures: FrozenFigure[];
}
export interface PartBar extends Omit<QuarterlyBar, 'title'> {
  on: string;
}

/** A report with its numbers and its words, as it is signed: a later change of either bends nothing. */
export interface FrozenReport {
  templateVersion: 1;
  agencyName: string;
  readAt: string;
  ita: string[];
  sections: FrozenSection[];
  bars: (Omit<PartBar, 'on'> & { title: Both })[];
}

export interface ReadFigures {
  figures: Figure[];
  bars: PartBar[];
}

/** Of the numbers alone: who signs has seen exactly these. */
export const figuresHash = (period: Period, { figures, bars }: ReadFigures): string =>
  createHash('sha256').update(canonicalJson({ period: period.id, figures: figures.map(({ key, state, value, of }) => ({ key, state, value, of })), bars })).digest('hex');

export function frozenReport(period: Period, { figures, bars }: ReadFigures, agencyName: string, readAt: string): FrozenReport {
  const values = new Map(figures.map((figure) => [figure.key, figure]));
  const frozen = (key: FigureKey): FrozenFigure => ({ ...values.get(key)!, ...FIGURE_WORDS[key], ita: itaItemsOf(ITA_ITEMS, period.fiscalYear, key) });
  return {
    templateVersion: 1, agencyName, readAt, ita: itaItemsOf(ITA_ITEMS, period.fiscalYear, 'report'),
    sections: QUARTERLY_PART_KEYS.map((key) => ({ key, title: PART_TITLES[key], figures: QUARTERLY_PARTS[key].map(frozen) })),
    bars: bars.map(({ on, ...bar }) => ({ ...bar, title: { th: partName(period, on, 'th'), en: partName(period, on, 'en') } })),
  };
}

const clauseIn = (clause: string, language: Language): string => (language === 'th' ? clause : clause.replace('ข้อ', 'clause'));

/** In one language. */
export const sectionsOf = ({ sections }: FrozenReport, language: Language): QuarterlySection[] => sections.map(({ title, figures, ...section }) => ({
  ...section, title: title[language], figures: figures.map((figure) => ({ ...figure, title: figure.title[language], meaning: figure.meaning[language], clause: figure.clause && clauseIn(figure.clause, language) })),
}));

export const barsOf = ({ bars }: FrozenReport, language: Language): QuarterlyBar[] => bars.map(({ title, ...bar }) => ({ ...bar, title: title[language] }));
