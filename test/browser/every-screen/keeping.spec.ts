import { atWork, FROM, KEEPING } from './visits/offices.js';
import { walk } from './walk.js';

walk({ office: 'an office at work that keeps its things in order', open: atWork, visits: KEEPING, from: FROM.keeping });
