import { Parser } from 'htmlparser2';
import { RunList } from '#shared/pages/word/run-list';
import { decodeHtml } from '#shared/pages/word/html/decode-html';
import { HtmlLists } from '#shared/pages/word/html/html-lists';
import { type HtmlLook, PLAIN_LOOK, lookWithin } from '#shared/pages/word/html/html-look';
import { HtmlTables } from '#shared/pages/word/html/html-tables';
import { MOST_PARAGRAPHS, type WordDocument } from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** Elements that begin a paragraph and end the one before. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

/** Deeper nested pages are no documents. */
const DEEPEST = 2000;

/** A page as it is read, from its first tag to its last. */
class HtmlPage {
  hasPictures = false;
  private readonly tables = new HtmlTables();
  private readonly lists = new HtmlLists();
  private readonly runs = new RunList();
  private readonly looks: HtmlLook[] = [];
  private label = '';
  private count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (BLOCK.test(name)) this.endParagraph();
    if (this.looks.length >= DEEPEST) throw new WordTrouble('damaged', 'nested too deep');
    this.looks.push(lookWithin(this.look, name, attributes));
    if (name === 'br') this.runs.add('\n', this.look);
    else if (name === 'img') this.hasPictures = true;
    else if (name === 'table') this.tables.beginTable();
    else if (name === 'tr') this.tables.endRow();
    else if (name === 'td' || name === 'th') this.tables.beginCell(attributes);
    else if (name === 'ol' || name === 'ul') this.lists.begin(name, attributes);
    else if (name === 'li') this.label = this.lists.labelOf(attributes);
  }

  close(name: string): void {
    if (BLOCK.test(name)) this.endParagraph();
    this.looks.pop();
    if (name === 'table') this.tables.endTable();
    else if (name === 'tr') this.tables.endRow();
    else if (name === 'td' || name === 'th') this.tables.endCell();
    else if (name === 'ol' || name === 'ul') this.lists.end();
    else if (name === 'li') this.label = '';
  }

  text(text: string): void {
    const { look } = this;
    if (look.hidden) return;
    const { bold, italic, caps, font } = look;
    // Lines of the file mean nothing.
    this.runs.add(text.replace(/[ \t\r\n\f]+/gu, ' '), { bold, italic, caps, font });
  }

  finish(): WordDocument {
    this.endParagraph();
    return { blocks: this.tables.finish(), hasPictures: this.hasPictures };
  }

  private get look(): HtmlLook {
    return this.looks.at(-1) ?? PLAIN_LOOK;
  }

  private endParagraph(): void {
    const runs = this.runs.take();
    if (runs.every((run) => run.text.trim() === '')) return;
    this.count++;
    if (this.count > MOST_PARAGRAPHS) throw new WordTrouble('too-large', 'too many paragraphs');
    const { label } = this;
    this.label = '';
    const { centred } = this.look;
    this.tables.add([{ kind: 'paragraph', label, runs, centred, notes: [] }]);
  }
}

/**
 * Reads a web page, as programs that call it .doc write it.
 * @throws WordTrouble
 */
export function readHtml(bytes: Uint8Array): WordDocument {
  const page = new HtmlPage();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const text = decodeHtml(bytes);
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536));
  parser.end();
  return page.finish();
}
