import { deflateSync } from 'node:zlib';

/** One object of a PDF: its dictionary, and its stream where it has one. */
type PdfObject = string | { readonly dictionary: string; readonly stream: Buffer };

/** A PDF of these objects, numbered from 1; the first is the catalogue. The table of places is right. */
function makePdf(objects: readonly PdfObject[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    places.push(length);
    if (typeof object === 'string') {
      put(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`));
      continue;
    }
    const { dictionary, stream } = object;
    put(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} /Length ${stream.length} >>\nstream\n`));
    put(stream);
    put(Buffer.from('\nendstream\nendobj\n'));
  }
  const start = length;
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`));
  put(
    Buffer.from(
      `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page that draws this; `more` are further objects, from 6 on. */
function onePage(
  content: PdfObject,
  { resources = '', catalogue = '', more = [] as readonly PdfObject[] } = {},
): Buffer {
  return makePdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> >>`,
    content,
    font,
    ...more,
  ]);
}

const plain = (text: string): PdfObject => ({ dictionary: '', stream: Buffer.from(text) });

const packed = (bytes: Buffer): PdfObject => ({
  dictionary: '/Filter /FlateDecode',
  stream: deflateSync(bytes),
});

const words = 'BT /F 12 Tf 60 700 Td (Ke hoach so 57 nam 2024 cua Uy ban nhan dan tinh) Tj ET';

/** A small PDF that is in order. */
export const makeGoodPdf = (): Buffer => onePage(plain(words));

/** So many pages, all alike: a tree of ten thousand bytes or so a thousand. */
export function makePages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, page) => `${page + 5} 0 R`).join(' ');
  return makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    plain(words),
    font,
    ...Array.from(
      { length: count },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    ),
  ]);
}

/** A page whose stream of a few hundred kilobytes unpacks to 400 MB of operators that draw nothing. */
export const makeStreamBomb = (): Buffer => onePage(packed(Buffer.alloc(400_000_000, 'q Q ')));

/** A page with a million strings. */
export const makeTextBomb = (): Buffer =>
  onePage(packed(Buffer.from('BT /F 1 Tf 10 10 Td (aaaaaaaaaa) Tj ET\n'.repeat(1_000_000))));

/** Forms that draw forms: sixteen levels of four, four thousand million in all. */
export function makeFormBomb(): Buffer {
  const forms = Array.from({ length: 16 }, (_, level): PdfObject => ({
    dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${level + 7} 0 R >> >>`,
    stream: Buffer.from('/X Do /X Do /X Do /X Do'),
  }));
  const last: PdfObject = {
    dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]',
    stream: Buffer.from('0 0 m 1 1 l S'),
  };
  return onePage(plain('/X Do'), {
    resources: '/XObject << /X 6 0 R >>',
    more: [...forms, last],
  });
}

/** A form that draws itself: a loop without an end. */
export const makeFormLoop = (): Buffer =>
  onePage(plain('/X Do'), {
    resources: '/XObject << /X 6 0 R >>',
    more: [
      {
        dictionary:
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        stream: Buffer.from('/X Do'),
      },
    ],
  });

/** A picture of 30,000 × 30,000 dots in a megabyte. */
export const makePictureBomb = (): Buffer =>
  onePage(plain('595 0 0 842 0 0 cm /I Do'), {
    resources: '/XObject << /I 6 0 R >>',
    more: [
      {
        dictionary:
          '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
        stream: deflateSync(Buffer.alloc(900_000_000)),
      },
    ],
  });

/** A PDF that runs a script when it is opened, when its page is shown, and by a link. */
export const makeScriptPdf = (): Buffer =>
  onePage(plain(words), {
    catalogue:
      '/OpenAction 6 0 R /AA << /WC 6 0 R >> /Names << /JavaScript << /Names [(a) 6 0 R] >> >>',
    more: [
      '<< /S /JavaScript /JS (app.alert\\("run"\\); this.submitForm\\("http://127.0.0.1:9/"\\); while \\(true\\) {}) >>',
    ],
  });

/** Pages whose parents are their own children, and a length that points at itself. */
export const makeObjectLoop = (): Buffer =>
  makePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 3 0 R >>',
    '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
    '4 0 R',
  ]);
