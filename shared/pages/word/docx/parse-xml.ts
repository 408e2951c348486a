import { SaxesParser } from 'saxes';
import { decodeText } from '#shared/text/decode-text';
import { decodeUtf8 } from '#shared/text/decode-utf8';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** An element without its namespace: Word's own names are told apart by where they stand. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Word's own files nest some thirty elements deep; every table within a table adds five. */
const DEEPEST = 256;

/** Letters parsed between two looks for trouble. */
const STEP = 65_536;

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NO_ATTRIBUTES: XmlElement['attributes'] = {};

function localAttributes(attributes: Record<string, string>): XmlElement['attributes'] {
  const names = Object.keys(attributes).filter((name) => !name.startsWith('xmlns'));
  if (names.length === 0) return NO_ATTRIBUTES;
  return Object.fromEntries(names.map((name) => [localName(name), attributes[name] ?? '']));
}

/** XML of Word is UTF-8; UTF-16 says so by its mark. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const text = isUtf16 ? decodeText(bytes).text : decodeUtf8(bytes.subarray(hasMark ? 3 : 0));
  if (text === null) throw new WordTrouble('damaged', 'XML is no text');
  return text;
}

/** The elements of one name's only bearer handed over one by one, so that they need not be held all at once. */
export interface ChildrenOf {
  readonly name: string;
  readonly take: (child: XmlElement) => void;
}

/**
 * Parses a part of a Word file. Entities of its own and a DOCTYPE are refused.
 * @param each Where given, the children of the element of that name are handed over and not kept.
 * @throws WordTrouble `damaged`.
 */
export function parseXml(bytes: Uint8Array, each?: ChildrenOf): XmlElement {
  const text = decodeXml(bytes);
  const open: OpenElement[] = [];
  const top: OpenElement = { name: '', attributes: {}, children: [] };
  const parser = new SaxesParser<{ position: false; xmlns: false }>({
    position: false,
    xmlns: false,
  });

  parser.on('doctype', () => {
    throw new WordTrouble('damaged', 'XML with a DOCTYPE');
  });
  parser.on('error', (error) => {
    throw new WordTrouble('damaged', error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= DEEPEST) throw new WordTrouble('damaged', 'XML nested too deep');
    open.push({ name: localName(name), attributes: localAttributes(attributes), children: [] });
  });
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1) ?? top;
    if (!element) return;
    if (each && parent.name === each.name) each.take(element);
    else parent.children.push(element);
  });
  const addText = (piece: string): void => {
    const parent = open.at(-1);
    // Spaces count only where words stand.
    if (parent && (parent.name === 't' || piece.trim() !== '')) parent.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  const [root] = top.children;
  if (!root || typeof root === 'string') throw new WordTrouble('damaged', 'XML without a root');
  return root;
}

/** The child elements, in order. */
export function elementsOf(element: XmlElement | null | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string');
}

/** The first child of that name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

/** Attribute `val` of the child of that name: how Word writes most properties. */
export function valueOf(element: XmlElement | null | undefined, name: string): string | null {
  return childOf(element, name)?.attributes['val'] ?? null;
}

/** All text within. */
export function textWithin(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textWithin(child)))
    .join('');
}

/** A property that is there to be on, unless it says otherwise; null where it is not there. */
export function switchOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(element, name);
  if (!found) return null;
  return !/^(?:0|false|off|none)$/iu.test(found.attributes['val'] ?? '1');
}
