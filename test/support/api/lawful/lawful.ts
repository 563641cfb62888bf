import type { Call } from '../caller.js';
import type { Scene } from '../scene.js';

/** Makes what it needs and answers a call that the program must take. */
export type Lawful = (scene: Scene) => Promise<Call> | Call;
/** `elsewhere`: the operation lives in another state of the program (an empty database, the demo) and has a story of its own. */
export type LawfulTable = Record<string, Lawful | 'elsewhere'>;
