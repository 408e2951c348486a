import { foldText } from '#shared/text/fold';

/**
 * Words that official documents always write in capitals and alike (Nghị định 30/2020/NĐ-CP, phụ lục I; Hướng dẫn of
 * the Party's office on layout): heads, names of kinds of documents, usual headings, offices at the foot.
 */
const FORMULAS = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'ỦY BAN NHÂN DÂN',
  'BAN TUYÊN GIÁO',
  'KẾ HOẠCH',
  'HƯỚNG DẪN',
  'QUYẾT ĐỊNH',
  'NGHỊ QUYẾT',
  'THÔNG BÁO',
  'BÁO CÁO',
  'CÔNG VĂN',
  'CHỈ THỊ',
  'CHƯƠNG TRÌNH',
  'MỤC ĐÍCH',
  'YÊU CẦU',
  'NỘI DUNG',
  'NHIỆM VỤ',
  'GIẢI PHÁP',
  'BIỆN PHÁP',
  'THỜI GIAN',
  'CHỦ ĐỀ',
  'TỔ CHỨC THỰC HIỆN',
  'KINH PHÍ THỰC HIỆN',
  'CHỦ TỊCH',
  'GIÁM ĐỐC',
  'TRƯỞNG BAN',
].map((formula) => formula.split(' '));

/** The motto under the State's name: the rule drawn under it takes its dots along. */
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'.split(' ');

const KINDS = 'KH|QĐ|HD|CV|BC|TB|TTr|NQ|CT|KL|NĐ|TT|CTr|ĐA|GM';
/** A stroke taken for a letter before the symbol of a document: 87IKH-UBND, 87/IKH-UBND. */
const STROKE_BEFORE_SYMBOL = new RegExp(`^(\\d+)\\/?[Il|](?=(?:${KINDS})-)`, 'u');
const SYMBOL = new RegExp(`^\\S*(?:[-/](?:${KINDS})[-/])`, 'u');

function bare(word: string): string {
  return word.replace(/^[^\p{L}-]+|[^\p{L}-]+$/gu, '');
}

/** Puts one formula right wherever its letters stand; punctuation around its words is left. */
function mendFormula(words: string[], formula: readonly string[], inCapitals: boolean): void {
  const folded = formula.map((word) => foldText(word));
  for (let i = 0; i + formula.length <= words.length; i++) {
    const found = words.slice(i, i + formula.length);
    const isThere = found.every((word, k) => {
      const core = bare(word);
      return foldText(core) === folded[k] && (!inCapitals || core === core.toUpperCase());
    });
    if (!isThere) continue;
    found.forEach((word, k) => {
      // Hoà and hòa are both right: where accents agree but for their place, the page is believed.
      const right = formula[k] ?? '';
      const core = bare(word);
      const isSame = core.normalize('NFD').length === right.normalize('NFD').length;
      words[i + k] =
        isSame && sortMarks(core) === sortMarks(right) ? word : word.replace(core, right);
    });
  }
}

function sortMarks(word: string): string {
  return word.normalize('NFD').split('').toSorted().join('');
}

/** What tesseract regularly gets wrong in a line and what can only have been one thing. A word that is dirt becomes empty. */
export function mendWords(line: readonly string[]): string[] {
  const words = line.map((word) =>
    // Tesseract doubles the stroke of a Đ.
    word.replace(/Đ{2,}/gu, 'Đ').replace(STROKE_BEFORE_SYMBOL, '$1/'),
  );
  for (const formula of FORMULAS) mendFormula(words, formula, true);
  mendFormula(words, MOTTO, false);
  // The number stands alone at the margin: marks before it are dirt.
  const number = words.findIndex((word) => /^[^\p{L}\p{N}]*S[ốô]:?$/u.test(word));
  if (number >= 0 && words.slice(0, number).every((word) => !/[\p{Lu}\p{Ll}\p{N}]/u.test(word))) {
    words.fill('', 0, number);
    words[number] = words[number]?.replace(/^[^\p{L}\p{N}]+/u, '') ?? '';
  }
  const [first = '', second = ''] = words;
  if (/^S\p{L}:?$/u.test(first) && SYMBOL.test(second)) {
    words[0] = first.endsWith(':') ? 'Số:' : 'Số';
  }
  return words;
}
