import { readByteTable } from '#shared/text/legacy/toned-vowels';

/**
 * VPS (Vietnamese Professionals Society): one byte a letter. Where a capital's byte falls among the control codes
 * the small letter's stands for both; `capitaliseWords` then tells them apart.
 */
export const VPS = readByteTable(
  {
    a: 'e0 e4 e3 e1 e5',
    ă: 'a2 a3 a4 a1 a5',
    â: 'c0 c4 c5 c3 c6',
    e: 'e8 c8 eb e9 cb',
    ê: '8a 8b cd 89 8c',
    i: 'ec cc ef ed ce',
    o: 'f2 d5 f5 f3 86',
    ô: 'd2 b0 87 d3 b6',
    ơ: 'a9 aa ab a7 ae',
    u: 'f9 fb db fa f8',
    ư: 'd8 ba bb d9 bf',
    y: 'ff 9b cf 9a 9c',
    A: '80 81 82 c1 --',
    Ă: '8e 8f f0 8d --',
    Â: '84 85 -- 83 --',
    E: 'd7 de fe c9 --',
    Ê: '93 94 95 90 --',
    I: 'b5 b7 b8 b4 --',
    O: 'bc bd be b9 --',
    Ô: '97 98 99 96 --',
    Ơ: '9e 9f a6 9d --',
    U: 'a8 d1 ac da --',
    Ư: 'af b1 -- ad --',
    Y: 'b2 fd b3 dd --',
  },
  {
    ă: 'e6',
    â: 'e2',
    ê: 'ea',
    ô: 'f4',
    ơ: 'd6',
    ư: 'dc',
    đ: 'c7',
    Ă: '88',
    Â: 'c2',
    Ê: 'ca',
    Ô: 'd4',
    Ơ: 'f7',
    Ư: 'd0',
    Đ: 'f1',
  },
);
