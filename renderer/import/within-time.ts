/** What a promise gives, or a rejection when it takes longer than so many milliseconds. */
export async function withinTime<Answer>(work: Promise<Answer>, longest: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), longest);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
