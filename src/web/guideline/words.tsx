import type { GuidelineText } from '../../shared/api/guideline/guidelines.js';
import { paragraphsOf, pointsOf } from '../../shared/guideline/section-words.js';
import css from './guideline.module.css';

/** The lesson of one screen: each line a point. */
export function Points({ words }: { words: string }) {
  return <ol className={css.points}>{pointsOf(words).map((point, at) => <li key={at}><span>{point}</span></li>)}</ol>;
}

/** Plain text with its paragraphs. */
export function Words({ text: { section, words } }: { text: GuidelineText }) {
  if (section === 'lesson') return <Points words={words} />;
  return <div className={css.words}>{paragraphsOf(words).map((paragraph, at) => <p key={at}>{paragraph}</p>)}</div>;
}

export const lessonOf = (texts: readonly GuidelineText[]): string => texts.find((text) => text.section === 'lesson')?.words ?? '';
