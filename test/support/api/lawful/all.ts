import { custodyLawful } from './custody.lawful.js';
import { guidelineLawful } from './guideline.lawful.js';
import { inventoryLawful } from './inventory.lawful.js';
import type { LawfulTable } from './lawful.js';
import { listsLawful } from './lists.lawful.js';
import { loansLawful } from './loans.lawful.js';
import { noticesLawful } from './notices.lawful.js';
import { outagesLawful } from './outages.lawful.js';
import { peopleLawful } from './people.lawful.js';
import { quarterlyLawful } from './quarterly.lawful.js';

/** One lawful call per operation. A new operation without a row here fails `test/stories/closed`. */
export const LAWFUL: LawfulTable = { ...peopleLawful, ...loansLawful, ...inventoryLawful, ...noticesLawful, ...custodyLawful, ...guidelineLawful, ...quarterlyLawful, ...listsLawful, ...outagesLawful };
