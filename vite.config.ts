import config from './electron.vite.config';

/** The page alone, for developing it in a browser (`npm run dev:web`). */
export default config.renderer;
