import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) } });

const detector = new BarcodeDetector({ formats: ['qr_code', 'code_128', 'code_39', 'data_matrix'] });

/** Every code in one picture, as text. */
export async function readCodes(picture: ImageBitmapSource): Promise<string[]> {
  const found = await detector.detect(picture);
  return found.map((code) => code.rawValue);
}
