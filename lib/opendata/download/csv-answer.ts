/** A CSV file as an answer that browsers save under its name. */
export function csvAnswer(name: string, text: string): Response {
  return new Response(text, {
    headers: { "content-type": "text/csv; charset=utf-8; header=present", "content-disposition": `attachment; filename="${name}"` },
  });
}
