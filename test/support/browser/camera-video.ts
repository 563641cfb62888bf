import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_A_LABEL = 30;

/** Page one of a PDF as a PNG picture. */
export function pictureOf(pdf: Buffer, dpi = 200): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'sujarit-label-'));
  writeFileSync(join(folder, 'label.pdf'), pdf);
  execFileSync('pdftoppm', ['-png', '-r', String(dpi), '-f', '1', '-l', '1', '-singlefile', 'label.pdf', 'label'], { cwd: folder });
  return readFileSync(join(folder, 'label.png'));
}

/** One I420 frame: a printed label held before the camera. */
async function frameOf(picture: Buffer): Promise<Buffer> {
  const { data } = await sharp(picture)
    .flatten({ background: 'white' })
    .resize(WIDTH - 80, HEIGHT - 60, { fit: 'contain', background: 'white' })
    .extend({ top: 30, bottom: 30, left: 40, right: 40, background: '#777' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const chroma = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  return Buffer.concat([data.subarray(0, WIDTH * HEIGHT), chroma]);
}

/** A video file for Chromium's fake camera that shows the labels one after the other, over and over. */
export const cameraVideo = (labels: readonly Buffer[]): Promise<string> => videoOf(labels.map((label) => pictureOf(label)));

/** The same of pictures. */
export async function videoOf(pictures: readonly Buffer[]): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'sujarit-camera-')), 'camera.y4m');
  const parts: Buffer[] = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`)];
  for (const picture of pictures) {
    const frame = await frameOf(picture);
    for (let i = 0; i < FRAMES_A_LABEL; i++) parts.push(Buffer.from('FRAME\n'), frame);
  }
  writeFileSync(file, Buffer.concat(parts));
  return file;
}
