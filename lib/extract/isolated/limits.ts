const megabyte = 1024 * 1024;

/**
 * What one file may cost. A process is needed to hold a file to this: V8's own limits do not count buffers, and a compressed megabyte can unpack to
 * many gigabytes of them.
 */
export const limits = {
  milliseconds: 60_000,
  residentBytes: 600 * megabyte,
  heapMegabytes: 256,
  outputBytes: 64 * megabyte,
  pages: 500,
  textItemsPerPage: 5_000,
  /** Of a Word document, which is a zip: how many files, and how large unpacked by its own account. */
  packedFiles: 2_000,
  unpackedBytes: 150 * megabyte,
} as const;
