/** What a file is by its bytes. `unknown` may still be text: only decoding it can tell. */
export type FileKind =
  | 'pdf'
  | 'docx'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'xml'
  | 'picture'
  | 'unknown';

/** A PDF may begin with other bytes (a mail's head); its own mark stands within this distance. */
const PDF_WITHIN = 1024;

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // TIFF
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]], // TIFF
  ['picture', [0x42, 0x4d]], // BMP; two bytes only, so last
];

/** A page with its pictures in one file is written like a mail. */
const MAIL_HEAD = /^(?:from|to|subject|date|message-id|content-type|x-[a-z-]+):/u;

/** The bytes as letters, one a byte: enough to look for marks written in ASCII. */
function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
}

/** What the file is, by its first bytes and never by its name. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const head = asciiOf(bytes);
  if (head.includes('%PDF-')) return 'pdf';
  const signature = SIGNATURES.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (signature) {
    const [kind] = signature;
    if (kind === 'picture' && head.startsWith('BM') && !looksLikeBitmap(bytes)) return 'unknown';
    return kind === 'zip' && holdsWordDocument(bytes) ? 'docx' : kind;
  }
  const opening = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '').toLowerCase();
  if (opening.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:<!doctype html|<html|<head|<body|<meta)/u.test(opening)) return 'html';
  if (opening.startsWith('<') && opening.includes('<html')) return 'html';
  if (MAIL_HEAD.test(opening) && opening.includes('\nmime-version:')) return 'mhtml';
  if (opening.startsWith('mime-version:')) return 'mhtml';
  return opening.startsWith('<?xml') ? 'xml' : 'unknown';
}

/** "BM" also begins words; a bitmap goes on with its own length in bytes. */
function looksLikeBitmap(bytes: Uint8Array): boolean {
  const [, , a = 0, b = 0, c = 0, d = 0] = bytes;
  return a + b * 0x100 + c * 0x10000 + d * 0x1000000 === bytes.length;
}

/** The names of a ZIP's entries stand in it uncompressed; Word's are all under `word/`. */
function holdsWordDocument(bytes: Uint8Array): boolean {
  const [w, o, r, d, slash] = [0x77, 0x6f, 0x72, 0x64, 0x2f];
  for (let at = bytes.indexOf(w); at >= 0; at = bytes.indexOf(w, at + 1)) {
    if (
      bytes[at + 1] === o &&
      bytes[at + 2] === r &&
      bytes[at + 3] === d &&
      bytes[at + 4] === slash
    ) {
      return true;
    }
  }
  return false;
}

const EXTENSIONS: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  // Programs that export for Word often write a web page and call it by one of these names.
  docx: ['docx', 'html'],
  doc: ['ole', 'html'],
  rtf: ['rtf', 'html'],
  htm: ['html'],
  html: ['html'],
  mht: ['mhtml'],
  mhtml: ['mhtml'],
  xml: ['xml'],
  zip: ['zip', 'docx'],
  txt: ['unknown'],
  md: ['unknown'],
  jpg: ['picture'],
  jpeg: ['picture'],
  png: ['picture'],
  gif: ['picture'],
  tif: ['picture'],
  tiff: ['picture'],
  bmp: ['picture'],
};

/** Does the ending of the name promise something else than the bytes are? False where the ending promises nothing we know. */
export function contradictsName(kind: FileKind, fileName: string): boolean {
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const promised = EXTENSIONS[extension];
  return promised !== undefined && !promised.includes(kind);
}
