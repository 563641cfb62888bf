const withinThai = /(?<=[\u0E01-\u0E5B])(?=[\u0E01-\u0E5B])/g;

/** The words as they are read: what is kept on one line holds characters that nobody sees. */
export function worded(words: string | RegExp, isWhole = false): RegExp {
  const source = typeof words === 'string' ? words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : words.source;
  const read = source.replaceAll(withinThai, '\\u2060?').replaceAll(' ', '\\s');
  return new RegExp(isWhole ? `^${read}$` : read, typeof words === 'string' ? '' : words.flags);
}
