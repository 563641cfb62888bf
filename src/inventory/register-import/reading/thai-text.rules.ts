const CONSONANT = /[\u0e01-\u0e2e]/;
const AFTER_CONSONANT = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/;
const LEADING_VOWEL = /[\u0e40-\u0e44]/;
const THAI_RUN = /[\u0e01-\u0e5b]+/g;
const BEYOND_ASCII = /[^\u0000-\u007f]/gu;

/**
 * Share of the high characters that stand in believable Thai words, 0…1.
 * Nearly every high byte is *some* Thai letter in windows-874, so single letters between Latin ones do not count.
 */
export function thaiShare(text: string): number {
  const high = text.match(BEYOND_ASCII)?.length ?? 0;
  if (high === 0) return 0;
  let believable = 0;
  for (const run of text.match(THAI_RUN) ?? []) believable += run.length < 2 ? 0 : run.length * wellFormed(run);
  return believable / high;
}

/** Signs above, below and behind need a letter before them; a leading vowel needs a consonant behind it. */
function wellFormed(run: string): number {
  let good = 0;
  for (let index = 0; index < run.length; index += 1) {
    const here = run.charAt(index);
    const before = run.charAt(index - 1);
    const after = run.charAt(index + 1);
    if (LEADING_VOWEL.test(here)) good += CONSONANT.test(after) ? 1 : 0;
    else if (AFTER_CONSONANT.test(here)) good += CONSONANT.test(before) || AFTER_CONSONANT.test(before) ? 1 : 0;
    else good += 1;
  }
  return good / run.length;
}
