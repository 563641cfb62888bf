/** `npm run guide:pictures -- FOLDER`: takes the pictures that the guides show anew from those of the browser test, found by their name without its number. */
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, linkedPictures } from './architecture/guides.js';

const folder = process.argv[2];
if (!folder) throw new Error('Say where the fresh pictures are: npm run guide:pictures -- FOLDER');
const fresh = new Map(readdirSync(folder).map((name) => [name.replace(/^\d+-/, ''), name]));
const missing: string[] = [];
for (const name of linkedPictures()) {
  const found = fresh.get(name);
  if (found) copyFileSync(join(folder, found), join(GUIDE, 'pictures', name));
  else missing.push(name);
}
console.log(`${linkedPictures().length - missing.length} pictures renewed`);
if (missing.length) {
  console.error(`Not found in ${folder}:\n${missing.join('\n')}`);
  process.exitCode = 1;
}
