import QRCode from 'qrcode';

/** ISO/IEC 18004: four modules of white on every side. */
export const QUIET_MODULES = 4;

/** Dark modules by row; level M restores 15 % of a scratched label. */
export function qrMatrix(text: string): boolean[][] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => data[row * size + column] === 1));
}

/** Width of one module in points when the code with its quiet zone fills `size` points. */
export function moduleSize(text: string, size: number): number {
  return size / (qrMatrix(text).length + 2 * QUIET_MODULES);
}

/** Draws the code as vectors in a square of `size` points, quiet zone included. */
export function drawQr(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number): void {
  const matrix = qrMatrix(text);
  const module = size / (matrix.length + 2 * QUIET_MODULES);
  doc.save().fillColor('#000');
  matrix.forEach((modules, row) => {
    for (const [from, length] of darkRuns(modules)) {
      doc.rect(x + (from + QUIET_MODULES) * module, y + (row + QUIET_MODULES) * module, length * module, module);
    }
  });
  doc.fill().restore();
}

function darkRuns(modules: boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = [];
  modules.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  });
  return runs;
}

/** The code as a PNG for screens, `scale` pixels a module. */
export function qrPng(text: string, scale = 8): Promise<Buffer> {
  return QRCode.toBuffer(text, { errorCorrectionLevel: 'M', margin: QUIET_MODULES, scale });
}
