import { rmSync } from 'node:fs';

export default function tearDown() {
  rmSync(process.env.SUJARIT_TEST_FOLDER, { recursive: true, force: true });
}
