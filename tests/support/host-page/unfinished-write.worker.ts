/** Begins to write the file it is told and says so; the page then ends this worker before the file is closed. */
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const parts = data.split('/');
  let holder = await navigator.storage.getDirectory();
  for (const part of parts.slice(0, -1)) holder = await holder.getDirectoryHandle(part);
  const handle = await holder.getFileHandle(parts.at(-1) ?? '');
  const writable = await handle.createWritable();
  await writable.write('một nửa');
  postMessage('begun');
});
