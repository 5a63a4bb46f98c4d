/** True for a file that a browser opens at a page; its media type was decided by its content when it was taken in. */
export function isPdf({ mediaType }: { mediaType: string }): boolean {
  return mediaType === "application/pdf";
}
