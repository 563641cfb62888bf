import { describe, expect, it } from '@jest/globals';
import { readCsv } from './csv-table.js';

const lines = (text: string): (string | number)[][] => readCsv(text, ',').map(({ line, cells }) => [line, ...cells]);

describe('readCsv', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['ragged rows', 'a,b,c\n1\n2,3,4,5\n', [[1, 'a', 'b', 'c'], [2, '1'], [3, '2', '3', '4', '5']]],
    ['quoted line breaks keep the lines right', 'a,b\n"x\ny",2\n3,4\n', [[1, 'a', 'b'], [2, 'x\ny', '2'], [4, '3', '4']]],
    ['CR LF within quotes counts once', 'a,b\r\n"x\r\ny",2\r\n3,4\r\n', [[1, 'a', 'b'], [2, 'x\r\ny', '2'], [4, '3', '4']]],
    ['blank lines are counted and left out', 'a,b\n\n,,\n1,2\n', [[1, 'a', 'b'], [4, '1', '2']]],
    ['lone CR', 'a,b\r1,2\r', [[1, 'a', 'b'], [2, '1', '2']]],
    ['inches', 'a,b\nจอ 15",2\n', [[1, 'a', 'b'], [2, 'จอ 15"', '2']]],
    ['doubled quotes', 'a,b\n"จอ 15""",2\n', [[1, 'a', 'b'], [2, 'จอ 15"', '2']]],
    ['a quote never closed loses no row', 'a,b,c\n1,"จอ,2\n3,4,5\n6,7,8\n', [[1, 'a', 'b', 'c'], [2, '1', '"จอ', '2'], [3, '3', '4', '5'], [4, '6', '7', '8']]],
    ['two stray quotes swallow nothing between them', 'a,b,c\n1,"จอ,2\n3,4,5\n6,"จอ,8\n9,9,9\n', [[1, 'a', 'b', 'c'], [2, '1', '"จอ', '2'], [3, '3', '4', '5'], [4, '6', '"จอ', '8'], [5, '9', '9', '9']]],
  ])('%s', (_name, text, rows) => expect(lines(text)).toEqual(rows));
});
