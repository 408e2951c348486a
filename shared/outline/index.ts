export { buildOutline } from '#shared/outline/build-outline';
export { OUTLINE_VERSION } from '#shared/outline/version';
