import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const REFERENCE = '.ref.txt';

/** A file to read, and what it ought to give where that is known. */
export interface BenchFile {
  readonly path: string;
  readonly name: string;
  readonly reference: string | null;
}

function filesUnder(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`);
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/**
 * The reference of a file is the one whose name its own begins with, the longest of them: of `s2_skia.pdf` it is
 * `s2.ref.txt`. Of some pages only (`s1_200_p1-2-8.pdf`) it is what their own references (`s1.p1.ref.txt` …) give
 * together; without these nothing is known.
 */
function referenceOf(name: string, references: ReadonlyMap<string, string>): string | null {
  const base = [...references.keys()]
    .filter((one) => !/\.p\d+$/u.test(one) && name.startsWith(one))
    .toSorted((left, right) => right.length - left.length)[0];
  const some = /_p(\d+(?:-\d+)*)\.[a-z]+$/u.exec(name)?.[1]?.split('-');
  const paths = some
    ? some.map((page) => references.get(`${name.split('_')[0]}.p${page}`))
    : [base === undefined ? undefined : references.get(base)];
  return paths.includes(undefined)
    ? null
    : paths.map((path) => readFileSync(path ?? '', 'utf8')).join('\n');
}

/** The files in some folders, with their references from these and from folders of their own. */
export function findFiles(
  folders: readonly string[],
  referenceFolders: readonly string[],
): readonly BenchFile[] {
  const paths = folders.flatMap((folder) => filesUnder(folder));
  const references = new Map(
    [...paths, ...referenceFolders.flatMap((folder) => filesUnder(folder))]
      .filter((path) => path.endsWith(REFERENCE))
      .map((path) => [nameOf(path).slice(0, -REFERENCE.length), path]),
  );
  return paths
    .filter((path) => !path.endsWith(REFERENCE) && !/\.(?:md|json)$/u.test(path))
    .map((path) => ({
      path,
      name: nameOf(path),
      reference: referenceOf(nameOf(path), references),
    }));
}
