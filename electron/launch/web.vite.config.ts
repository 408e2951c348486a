import config from '../../electron.vite.config.ts';

/** The page alone, for developing it in a browser (`npm run dev:web`). */
export default config.renderer;
