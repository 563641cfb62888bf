import type { GuidelineText } from '../../shared/api/guideline/guidelines.js';
import { paragraphsOf, pointsOf } from '../../shared/guideline/section-words.js';
import { useLanguage, useText } from '../lib/i18n.js';
import { unbroken } from '../../shared/thai/whole.js';
import { unbroken as spacesHeld } from '../lib/time.js';
import css from './guideline.module.css';
import { guidelineLabels } from './labels.js';

/** Said to who reads the program in another language than the guideline. */
export function InThai() {
  const t = useText(guidelineLabels);
  return useLanguage() === 'th' ? null : <p className="soft">{t('inThai')}</p>;
}

/** A clause stays with its number: `ข้อ 208 (2)`, and an official word in one piece. */
const clausesWhole = (words: string): string => unbroken(words.replace(/ข้อ \d+(?: \(\d+\))?/g, spacesHeld));

/** The lesson of one screen: each line a point. */
export function Points({ words }: { words: string }) {
  return <ol className={css.points}>{pointsOf(words).map((point, at) => <li key={at}><span>{clausesWhole(point)}</span></li>)}</ol>;
}

/** Plain text with its paragraphs. */
export function Words({ text: { section, words } }: { text: GuidelineText }) {
  if (section === 'lesson') return <Points words={words} />;
  return <div className={css.words}>{paragraphsOf(words).map((paragraph, at) => <p key={at}>{clausesWhole(paragraph)}</p>)}</div>;
}

export const lessonOf = (texts: readonly GuidelineText[]): string => texts.find((text) => text.section === 'lesson')?.words ?? '';
