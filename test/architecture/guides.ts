import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const GUIDE = 'docs/guide';
const LABELS = /(?:labels|finding-rules|findings|settings)\.ts$/;

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const once = (found: Iterable<string>): string[] => [...new Set(found)].sort();
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

export const guides = (): string => filesOf(GUIDE).filter((file) => file.endsWith('.md')).map((file) => readFileSync(file, 'utf8')).join('\n');
export const linkedPictures = (): string[] => once(all(guides(), /\]\(pictures\/([^)]+)\)/g));
export const keptPictures = (): string[] => readdirSync(join(GUIDE, 'pictures')).sort();
/** Links to other pages, as files from the root. */
export const linkedPages = (): string[] => once(all(guides(), /\]\(([^)#]+\.md)(?:#[^)]*)?\)/g)).map((page) => join(GUIDE, page));
/** Written as `/inbox`. */
export const namedPaths = (): string[] => once(all(guides(), /`(\/[^`]*)`/g));
export const routePaths = (): string[] => once(filesOf('src/web/app/routes').filter((file) => file.endsWith('.ts')).flatMap((file) => all(readFileSync(file, 'utf8'), /(?:path: |page\()'(\/[^']*)'/g)));

/** Words in bold that stand on no screen. What a label fills in may be anything. */
export function wordsOnNoScreen(): string[] {
  const sources = [...filesOf('src/web'), ...filesOf('src/shared')].filter((file) => LABELS.test(file)).map((file) => readFileSync(file, 'utf8').replaceAll('\\u2060', ''));
  const labels = sources.flatMap((text) => all(text, /'([^'\n]+)'/g));
  const plain = new Set(labels);
  const shapes = labels.filter((label) => label.includes('{{')).map((label) => new RegExp(`^${label.split(/\s*\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`));
  return once(all(guides(), /\*\*([^*]+)\*\*/g)).filter((word) => !plain.has(word) && !shapes.some((shape) => shape.source.length > 8 && shape.test(word)));
}
