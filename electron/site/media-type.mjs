const types = new Map(
  Object.entries({
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    mjs: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    json: 'application/json; charset=utf-8',
    txt: 'text/plain; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    webp: 'image/webp',
    ico: 'image/x-icon',
    woff2: 'font/woff2',
    ttf: 'font/ttf',
    pdf: 'application/pdf',
    wasm: 'application/wasm',
    icc: 'application/vnd.iccprofile',
  }),
);

/**
 * The media type of a file of the built page; `.bcmap`, `.pfb` and what is unknown are plain bytes.
 * @param {string} file
 */
export function mediaType(file) {
  return (
    types.get(file.slice(file.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream'
  );
}
