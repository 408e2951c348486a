/** Endings of the names of documents, as far as this program is meant to read them. */
export const DOCUMENT_EXTENSIONS = [
  'pdf',
  'docx',
  'doc',
  'rtf',
  'txt',
  'md',
  'html',
  'htm',
] as const;

/** Endings of pictures that are read when a person chooses them; in a folder, pictures but TIFF are seldom documents. */
export const PICTURE_EXTENSIONS = ['png', 'jpg', 'jpeg', 'tif', 'tiff'] as const;

/** Scanners write TIFF; photographs and icons come in the other forms. */
const DOCUMENTS: ReadonlySet<string> = new Set([...DOCUMENT_EXTENSIONS, 'tif', 'tiff']);

/** Files of the system and of programs, by their whole name. */
const SYSTEM_NAMES: ReadonlySet<string> = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db']);

/** Links, and what programs leave while they work or download. */
const SYSTEM_EXTENSIONS: ReadonlySet<string> = new Set([
  'lnk',
  'url',
  'tmp',
  'temp',
  'bak',
  'part',
  'crdownload',
  'download',
  'asd',
  'wbk',
]);

/** What a name in a folder or ZIP stands for: `system` files nobody misses, `other` files are no documents. */
export type NamedFile = 'document' | 'archive' | 'system' | 'other';

/**
 * Judges a file of a folder or ZIP by its name and folders (parted by `/` or `\`); what a person chose one by one is
 * read by its bytes instead.
 */
export function judgeName(path: string): NamedFile {
  const parts = path.split(/[/\\]/u);
  const name = (parts.at(-1) ?? '').toLowerCase();
  // ~$ke-hoach.docx is Word's mark on an open file; ._x and __MACOSX are a Mac's.
  if (/^(?:~\$|~wrl|\.|$)/u.test(name) || SYSTEM_NAMES.has(name)) return 'system';
  if (parts.some((part) => part === '__MACOSX' || part === '$RECYCLE.BIN')) return 'system';
  const extension = /\.([^.]+)$/u.exec(name)?.[1] ?? '';
  if (SYSTEM_EXTENSIONS.has(extension)) return 'system';
  if (extension === 'zip') return 'archive';
  return DOCUMENTS.has(extension) ? 'document' : 'other';
}
