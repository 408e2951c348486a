import { answerCalls } from '../rpc';
import { openZip } from './open-zip';
import type { OpenZip, ZipListing } from './open-zip';

let zip: OpenZip | null = null;

const service = {
  /** Opens a ZIP in place of the one before. */
  openZip(bytes: Uint8Array): ZipListing {
    zip = openZip(bytes);
    return zip.listing;
  },

  /** The bytes of one file of the open ZIP; a sentence where they cannot be had. */
  extract(index: number): Uint8Array | string {
    if (zip === null) throw new Error('no ZIP is open');
    return zip.extract(index);
  },
};

/** What the page may ask of this worker. */
export type UnpackService = typeof service;

answerCalls(service);
