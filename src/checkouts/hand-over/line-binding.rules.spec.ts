import { describe, expect, it } from '@jest/globals';
import { bindToLine, type OpenLine } from './line-binding.rules.js';

const line = (lineId: string, entryId: string, assetId: string | null, approvedQuantity = 1, outQuantity = 0): OpenLine => ({ lineId, entryId, assetId, approvedQuantity, outQuantity });

const camera = line('l1', 'cameras', 'cam-1');
const anyNotebook = line('l2', 'notebooks', null, 2);
const chairs = line('l3', 'chairs', null, 40, 10);

describe('which line a scan is for', () => {
  it.each([
    ['the thing itself', { assetId: 'cam-1', entryId: 'cameras' }, 'l1', false],
    ['its like, as a swap', { assetId: 'cam-9', entryId: 'cameras' }, 'l1', true],
    ['any of the kind', { assetId: 'nb-7', entryId: 'notebooks' }, 'l2', false],
    ['the pool', { assetId: null, entryId: 'chairs' }, 'l3', false],
    ['the line chosen', { assetId: 'nb-7', entryId: 'notebooks', lineId: 'l2' }, 'l2', false],
    ['a swap on the line chosen, to be judged', { assetId: 'pr-1', entryId: 'projectors', lineId: 'l1' }, 'l1', true],
  ])('%s', (_, scanned, lineId, isSwap) => {
    expect(bindToLine(scanned, [camera, anyNotebook, chairs])).toMatchObject({ line: { lineId }, isSwap });
  });

  it.each([
    ['a thing like nothing on it', { assetId: 'pr-1', entryId: 'projectors' }, [camera], 'checkouts.not-on-slip'],
    ['a line of another slip', { assetId: 'cam-1', entryId: 'cameras', lineId: 'l9' }, [camera], 'checkouts.not-on-slip'],
    ['another kind on a line by kind', { assetId: 'cam-1', entryId: 'cameras', lineId: 'l2' }, [anyNotebook], 'checkouts.not-on-slip'],
    ['its like where two lines wait', { assetId: 'cam-9', entryId: 'cameras' }, [camera, line('l4', 'cameras', 'cam-2')], 'checkouts.which-line'],
  ])('refuses %s', (_, scanned, lines, refused) => {
    expect(bindToLine(scanned, lines)).toEqual({ refused });
  });

  it('prefers what still waits: a complete line takes no swap, a kind with room comes first', () => {
    const done = line('l1', 'cameras', 'cam-1', 1, 1);
    expect(bindToLine({ assetId: 'cam-9', entryId: 'cameras' }, [done, line('l4', 'cameras', 'cam-2')])).toMatchObject({ line: { lineId: 'l4' } });
    expect(bindToLine({ assetId: 'x', entryId: 'k' }, [line('a', 'k', null, 1, 1), line('b', 'k', null)])).toMatchObject({ line: { lineId: 'b' } });
  });
});
