"use client";

import { type SubmitEvent, useState } from "react";
import { deskUploadText as text } from "@/lib/text/desk-upload";

const target = "/api/sekretariat/upload";

/**
 * The box that takes files, or a text that is pasted. With scripts files can be dropped anywhere on it, and it tells how far the sending is; without
 * them the browser sends the form by itself.
 */
export function UploadForm() {
  const [progress, setProgress] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  function send(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setFailed(false);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => setProgress(Math.floor((100 * loaded) / Math.max(1, total)));
    request.onerror = () => {
      setProgress(null);
      setFailed(true);
    };
    request.onload = () => {
      setProgress(null);
      if (request.status === 200) location.assign(request.responseURL || "/sekretariat/upload");
      else setFailed(true);
    };
    request.open("POST", target);
    request.send(new FormData(event.currentTarget));
  }

  return (
    <form className="upload-box" action={target} method="post" encType="multipart/form-data" onSubmit={send} ref={takeDropped}>
      <div className="form__row">
        <label className="field-label" htmlFor="filer">
          {text.files}
        </label>
        <p className="note" id="filer-hint">
          {text.hint}
        </p>
        <input
          className="upload-box__files"
          id="filer"
          type="file"
          name="files"
          multiple
          accept=".pdf,.txt,.md,.docx,.zip"
          aria-describedby="filer-hint"
        />
      </div>
      <div className="form__row">
        <label className="field-label" htmlFor="tekst">
          {text.paste}
        </label>
        <textarea className="field" id="tekst" name="tekst" rows={3} />
      </div>
      {failed && (
        <p className="field-error" role="alert">
          {text.failed}
        </p>
      )}
      <p>
        <button className="button button--primary" disabled={progress !== null}>
          {text.submit}
        </button>
      </p>
      <div role="status">
        {progress !== null && (
          <>
            <p>
              <strong>{text.sending}</strong>, {text.progress(progress)}
            </p>
            <progress max={100} value={progress} aria-label={text.sending} />
          </>
        )}
      </div>
    </form>
  );
}

/** Lets files that are dropped beside their field count as chosen; the browser would leave the page for them. */
function takeDropped(form: HTMLFormElement | null): (() => void) | undefined {
  const allow = (event: DragEvent) => event.preventDefault();
  const take = (event: DragEvent) => {
    const files = event.dataTransfer?.files;
    const field = form?.querySelector<HTMLInputElement>('input[type="file"]');
    if (!files || files.length === 0 || !field) return;
    event.preventDefault();
    field.files = files;
  };
  form?.addEventListener("dragover", allow);
  form?.addEventListener("drop", take);
  return () => {
    form?.removeEventListener("dragover", allow);
    form?.removeEventListener("drop", take);
  };
}
