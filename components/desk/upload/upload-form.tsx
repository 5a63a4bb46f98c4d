"use client";

import { type SubmitEvent, useState } from "react";
import { deskUploadText as text } from "@/lib/text/desk-upload";

const target = "/api/sekretariat/upload";

/** The file chooser. With scripts the page tells how far the sending is; without them the browser sends the form by itself. */
export function UploadForm() {
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  function send(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setFailed(false);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => setProgress(Math.floor((100 * loaded) / Math.max(1, total)));
    request.onerror = () => setFailed(true);
    request.onload = () => {
      setProgress(null);
      if (request.status === 200) location.assign(request.responseURL || "/sekretariat/upload");
      else setFailed(true);
    };
    request.open("POST", target);
    request.send(new FormData(event.currentTarget));
  }

  return (
    <form className="form" action={target} method="post" encType="multipart/form-data" onSubmit={send}>
      <div className="form__row">
        <label className="field-label" htmlFor="filer">
          {text.files}
        </label>
        <p className="note" id="filer-hint">
          {text.hint}
        </p>
        <input
          className="field"
          id="filer"
          type="file"
          name="files"
          multiple
          required
          accept=".pdf,.txt,.md,.docx,.zip"
          aria-describedby="filer-hint"
        />
      </div>
      <p role="status">{progress !== null && text.progress(progress)}</p>
      {failed && (
        <p className="field-error" role="alert">
          {text.failed}
        </p>
      )}
      <button className="button button--primary" disabled={progress !== null}>
        {text.submit}
      </button>
    </form>
  );
}
