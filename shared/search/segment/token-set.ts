/** A node of Lunr's automata (`lunr.TokenSet`), as far as search reads them: `*` stands for any letter. */
export interface TokenSetNode {
  readonly final: boolean;
  readonly edges: Readonly<Record<string, TokenSetNode>>;
}

/** What every word that the automaton accepts begins with, and the node behind it. */
export function splitPrefix(start: TokenSetNode): {
  readonly prefix: string;
  readonly node: TokenSetNode;
} {
  let prefix = '';
  let node = start;
  for (;;) {
    const [label, ...others] = Object.keys(node.edges);
    if (node.final || label === undefined || others.length > 0 || label === '*') break;
    prefix += label;
    node = node.edges[label] ?? node;
  }
  return { prefix, node };
}

/** Whether a node accepts every ending: the end of a `word*`. */
export function acceptsAll(node: TokenSetNode): boolean {
  return node.final && node.edges['*'] === node && Object.keys(node.edges).length === 1;
}

/** The nodes reached from some nodes by one letter. */
export function stepAll(nodes: readonly TokenSetNode[], letter: string): TokenSetNode[] {
  const next: TokenSetNode[] = [];
  for (const { edges } of nodes) {
    const named = edges[letter];
    if (named && !next.includes(named)) next.push(named);
    const any = edges['*'];
    if (any && !next.includes(any)) next.push(any);
  }
  return next;
}
