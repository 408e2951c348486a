import { mediaType } from './media-type.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * pdfjs decodes JPEG 2000, JBIG2 and colour profiles in WebAssembly, tesseract (`ocr/worker.min.js`) is WebAssembly;
 * nothing outside these workers may.
 */
const wasmWorker = /(?:^|\/)(?:(?:pdf|read|recognise)\.worker[^/]*\.m?js|ocr\/worker\.min\.js)$/;

/**
 * What every answer of either host carries.
 * @param {string} file path inside the built page, with `/`
 * @returns {Record<string, string>}
 */
export function headersFor(file) {
  return {
    'Content-Type': mediaType(file),
    'Content-Security-Policy': wasmWorker.test(file)
      ? policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
      : policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
    // The files change with a new build; asking costs nothing on one's own machine.
    'Cache-Control': 'no-cache',
  };
}
