import { describe, expect, it } from '@jest/globals';
import { inTurns } from './let-others-in.js';

describe('long work in turns', () => {
  it('lets others in between two pieces that took a while, and keeps their order', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    for await (const piece of inTurns(['first', 'second', 'third'])) {
      order.push(piece);
      for (const until = performance.now() + 30; performance.now() < until;);
    }
    expect(order).toEqual(['first', 'another', 'second', 'third']);
  });
});
