/**
 * Which host shows the program, and why in words for the officer.
 * @typedef {{ host: 'electron' | 'browser' | 'serve', why: string }} HostChoice
 */

/**
 * Whether a window can be shown at all.
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/**
 * @param {{ display: boolean, electron: string | null, browser: string | null }} machine paths of what is there
 * @returns {HostChoice}
 */
export function chooseHost({ display, electron, browser }) {
  if (!display) {
    return {
      host: 'serve',
      why: 'Máy này không có màn hình nên chỉ mở địa chỉ để trình duyệt vào.',
    };
  }
  if (electron !== null) return { host: 'electron', why: 'Mở bằng Electron.' };
  if (browser !== null) {
    return {
      host: 'browser',
      why: 'Chưa có Electron trên máy (cần mạng một lần để lấy) nên mở bằng trình duyệt có sẵn. Dữ liệu vẫn nằm trên máy này.',
    };
  }
  return {
    host: 'serve',
    why: 'Không tìm thấy Electron, Edge, Chrome hay Chromium. Hãy cài một trong các trình duyệt đó, hoặc tự mở địa chỉ dưới đây.',
  };
}
