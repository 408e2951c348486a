// What the bundler makes of files that are no code. Written out here and not taken from `vite/client`, which brings Node's
// globals along: the page must not know them.

declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*?url' {
  const url: string;
  export default url;
}

declare module '*.css';

interface ImportMeta {
  readonly env: { readonly VITE_APP_VERSION: string };
}
