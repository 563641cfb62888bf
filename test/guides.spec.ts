import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { keptPictures, linkedPages, linkedPictures, namedPaths, routePaths, wordsOnNoScreen } from './architecture/guides.js';

describe('the guides', () => {
  it('show pictures that are there, and keep none that nobody sees', () => {
    expect(linkedPictures().length).toBeGreaterThan(0);
    expect(keptPictures()).toEqual(linkedPictures());
  });

  it('lead to pages that are there', () => {
    expect(linkedPages().filter((page) => !existsSync(page))).toEqual([]);
  });

  it('name addresses that the program has', () => {
    expect(namedPaths()).toContain('/inbox');
    expect(namedPaths().filter((path) => !routePaths().includes(path))).toEqual([]);
  });

  it('print in bold only words that stand on a screen', () => {
    expect(wordsOnNoScreen()).toEqual([]);
  });
});
