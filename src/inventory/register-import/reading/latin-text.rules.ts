const HIGH_WITH_NEIGHBOURS = /(?<=(.?))([^\u0000-\u007f])(?=(.?))/gsu;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const BETWEEN_WORDS = /[\u00a0‘’“”–—•…€£°§©®™½«»×±µ²³]/;
const NEVER_IN_A_REGISTER = /[\u0080-\u009f\ufffd◊√∫∂∑∏≈≠≤≥∞ıˆ˜¯˘˙˚¸˝˛ˇ\uf8ff¬¦¨]/;

/**
 * How believable decoded Latin text is, higher is better: a small letter beside letters, a capital at a word's start,
 * the signs people type. Mac Roman and windows-1252 differ in exactly these places.
 */
export function latinScore(text: string): number {
  let score = 0;
  for (const [, before = '', here = '', after = ''] of text.matchAll(HIGH_WITH_NEIGHBOURS)) score += scoreOf(before, here, after);
  return score;
}

function scoreOf(before: string, here: string, after: string): number {
  if (NEVER_IN_A_REGISTER.test(here)) return -1;
  if (LOWER.test(here)) return LOWER.test(before) || UPPER.test(before) ? 1 : LOWER.test(after) ? 0.5 : -0.5;
  if (UPPER.test(here)) return LOWER.test(before) ? -1 : LOWER.test(after) || UPPER.test(after) || UPPER.test(before) ? 1 : -0.5;
  return BETWEEN_WORDS.test(here) ? 0.75 : 0;
}
