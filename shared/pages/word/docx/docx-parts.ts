import type { ZipFile } from '#shared/pages/word/docx/open-zip';
import { type XmlElement, elementsOf, parseXml } from '#shared/pages/word/docx/parse-xml';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** One part's connexions to others, as its `.rels` lists them. */
interface Relation {
  readonly id: string;
  /** Last word of its type: `styles`, `numbering`, `header`, `officeDocument` … */
  readonly type: string;
  /** Name of the part in the ZIP. */
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.filter((step) => step !== '').join('/');
}

function readRelations(zip: ZipFile, folder: string, name: string): Relation[] {
  const bytes = zip.read(resolve(folder, `_rels/${name}.rels`));
  if (!bytes) return [];
  return elementsOf(parseXml(bytes)).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
    target: resolve(folder, attributes['Target'] ?? ''),
  }));
}

/** The parts of a .docx, found by the connexions that its files list and not by their names. */
export class DocxParts {
  private readonly zip: ZipFile;
  private readonly main: string;
  private readonly relations: readonly Relation[];

  constructor(zip: ZipFile) {
    this.zip = zip;
    const found = readRelations(zip, '', '').find(({ type }) => type === 'officeDocument');
    this.main = found?.target ?? 'word/document.xml';
    const cut = this.main.lastIndexOf('/');
    this.relations = readRelations(zip, this.main.slice(0, cut), this.main.slice(cut + 1));
  }

  /** The bytes of the document itself. */
  readMain(): Uint8Array {
    const bytes = this.zip.read(this.main);
    if (!bytes) throw new WordTrouble('damaged', `no ${this.main}`);
    return bytes;
  }

  /** The one part of a type, parsed; null where the file has none. */
  readOnly(type: string): XmlElement | null {
    return this.parse(this.relations.find((relation) => relation.type === type));
  }

  /** The part with that id. */
  readById(id: string): XmlElement | null {
    return this.parse(this.relations.find((relation) => relation.id === id));
  }

  private parse(relation: Relation | undefined): XmlElement | null {
    const bytes = relation ? this.zip.read(relation.target) : null;
    return bytes ? parseXml(bytes) : null;
  }
}
