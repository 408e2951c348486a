import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormTree } from '#shared/facts/engine/form-tree';

function treeOf(...forms: readonly string[]) {
  const tree = new FormTree();
  const numbers = new Map(forms.map((form) => [form, tree.add(form)]));
  return (text: string) => {
    const found = tree.find(text);
    return Object.fromEntries(
      [...numbers].flatMap(([form, number]) => {
        const places = found.get(number);
        return places ? [[form, places]] : [];
      }),
    );
  };
}

describe('the tree of forms', () => {
  it('finds every form, one within another too', () => {
    const find = treeOf('truoc', 'truoc ngay', 'ngay', 'hang nam');
    expect(find('truoc ngay 5, ngay 6')).toEqual({
      truoc: [0],
      'truoc ngay': [0],
      ngay: [6, 14],
    });
  });

  it('takes any white space for a space', () => {
    expect(treeOf('chu tri')('so chu \n\ttri, chutri')).toEqual({ 'chu tri': [3] });
  });

  it('gives the same form the same number', () => {
    const tree = new FormTree();
    expect(tree.add('phoi hop')).toBe(tree.add('phoi hop'));
    expect(tree.add('phoi')).not.toBe(tree.add('phoi hop'));
  });

  it('finds what a search finds', () => {
    const words = string({ unit: constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
    const text = string({ unit: constantFrom('a', 'b', 'c', 'ế'), maxLength: 40 });
    assert(
      property(array(words, { minLength: 1, maxLength: 6 }), text, (forms, within) => {
        const expected = Object.fromEntries(
          forms.flatMap((form) => {
            const places = Array.from({ length: within.length }, (_, at) => at).filter((at) =>
              within.startsWith(form, at),
            );
            return places.length > 0 ? [[form, places]] : [];
          }),
        );
        expect(treeOf(...forms)(within)).toEqual(expected);
      }),
    );
  });
});
