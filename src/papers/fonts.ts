import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

type FontSource = PDFKit.Mixins.PDFFontSource;
export type FontName = 'regular' | 'bold';

const FILES: Record<FontName, string> = {
  regular: '@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  bold: '@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf',
};

const parsed = new Map<FontName, FontSource>();

/** Sarabun, parsed once a thread: parsing costs more than drawing a page, and each document still takes a subset of its own. */
export function sarabun(name: FontName): FontSource {
  const known = parsed.get(name);
  if (known) return known;
  const scratch = new PDFDocument({ autoFirstPage: false });
  scratch.font(createRequire(import.meta.url).resolve(FILES[name]));
  const { font } = (scratch as unknown as { _font: { font: FontSource } })._font;
  parsed.set(name, font);
  return font;
}
