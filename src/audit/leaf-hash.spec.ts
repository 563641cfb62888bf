import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';
import { commitment, leafHash, TreeHead } from './leaf-hash.js';

const headOf = (texts: string[]): string => {
  const head = new TreeHead();
  texts.forEach((text) => head.add(leafHash(text)));
  return head.root();
};
const sha = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');

describe('canonical bytes', () => {
  it('are the same whatever the order of the keys, and keep Thai as it is', () => {
    expect(canonicalJson({ b: 'ย. 12/2570', a: { d: 1, c: null } })).toBe('{"a":{"c":null,"d":1},"b":"ย. 12/2570"}');
  });

  it('refuse what is not JSON', () => {
    expect(() => canonicalJson(undefined)).toThrow('plain JSON');
  });
});

describe('the tree head', () => {
  it('agrees with RFC 6962 by hand', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(leafHash);
    expect(a).toBe(sha(`00${Buffer.from('a').toString('hex')}`));
    expect(headOf([])).toBe(sha(''));
    expect(headOf(['a'])).toBe(a);
    expect(headOf(['a', 'b', 'c'])).toBe(sha(`01${sha(`01${a}${b}`)}${c}`));
    const left = sha(`01${sha(`01${a}${b}`)}${sha(`01${c}${leafHash('d')}`)}`);
    expect(headOf(['a', 'b', 'c', 'd', 'e', 'f'])).toBe(sha(`01${left}${sha(`01${leafHash('e')}${leafHash('f')}`)}`));
  });

  it.each([[['a', 'b', 'd']], [['b', 'a', 'c']], [['a', 'b']], [['a', 'b', 'c', 'c']]])('changes with %p', (texts) => {
    expect(headOf(texts)).not.toBe(headOf(['a', 'b', 'c']));
  });

  it('keeps leaves and commitments in domains of their own', () => {
    expect(commitment('s', '{}')).not.toBe(leafHash('s\0{}'));
    expect(commitment('s1', '{}')).not.toBe(commitment('s2', '{}'));
  });
});
