import { describe, expect, test } from 'vitest';
import { contradictsName, recogniseFile } from '#shared/pages/recognise-file';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('recogniseFile', () => {
  test.each([
    ['%PDF-1.7\n', 'pdf'],
    ['From: mail\n\n%PDF-1.4', 'pdf'],
    ['PK\u0003\u0004......word/document.xml', 'docx'],
    ['PK\u0003\u0004......anh.png', 'zip'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['\ufeff<!DOCTYPE html><p>', 'html'],
    ['  <HTML>', 'html'],
    ['<?xml version="1.0"?>', 'xml'],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
    ['<!-- ghi chú --> # Kế hoạch', 'unknown'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related', 'mhtml'],
    ['From: <Saved by Word>\nSubject: Kế hoạch\nMIME-Version: 1.0', 'mhtml'],
    ['Subject: Kế hoạch', 'unknown'],
    ['GIF89a', 'picture'],
    ['BMI là chỉ số khối cơ thể', 'unknown'],
    ['Kế hoạch', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (head, kind) => {
    expect(recogniseFile(ascii(head))).toBe(kind);
  });

  test('knows bytes that are no letters', () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]);
    expect(recogniseFile(ole)).toBe('ole');
    expect(recogniseFile(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('picture');
    expect(recogniseFile(Uint8Array.from([0x42, 0x4d, 6, 0, 0, 0]))).toBe('picture');
  });
});

test.each([
  ['html', 'vanban.pdf', true],
  ['html', 'vanban.doc', false],
  ['docx', 'vanban.DOC', true],
  ['docx', 'vanban.docx', false],
  ['ole', 'vanban', false],
  ['pdf', 'ke.hoach.pdf', false],
] as const)('%s under the name %s: %s', (kind, name, contradicts) => {
  expect(contradictsName(kind, name)).toBe(contradicts);
});
