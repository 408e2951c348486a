import { readByteTable } from '#shared/text/legacy/toned-vowels';

/**
 * TCVN3 (ABC), the third table of TCVN 5712:1993: one byte a letter. Toned capitals do not exist; they are the
 * small ones, shown by fonts of capitals (.VnTimeH).
 */
export const TCVN3 = readByteTable(
  {
    a: 'b5 b6 b7 b8 b9',
    ă: 'bb bc bd be c6',
    â: 'c7 c8 c9 ca cb',
    e: 'cc ce cf d0 d1',
    ê: 'd2 d3 d4 d5 d6',
    i: 'd7 d8 dc dd de',
    o: 'df e1 e2 e3 e4',
    ô: 'e5 e6 e7 e8 e9',
    ơ: 'ea eb ec ed ee',
    u: 'ef f1 f2 f3 f4',
    ư: 'f5 f6 f7 f8 f9',
    y: 'fa fb fc fd fe',
  },
  {
    ă: 'a8',
    â: 'a9',
    ê: 'aa',
    ô: 'ab',
    ơ: 'ac',
    ư: 'ad',
    đ: 'ae',
    Ă: 'a1',
    Â: 'a2',
    Ê: 'a3',
    Ô: 'a4',
    Ơ: 'a5',
    Ư: 'a6',
    Đ: 'a7',
  },
);
