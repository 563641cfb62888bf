import { atWork, FROM, LENDING } from './visits/offices.js';
import { walk } from './walk.js';

walk({ office: 'an office at work that lends', open: atWork, visits: LENDING, from: FROM.lending });
