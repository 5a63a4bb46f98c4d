import { deskUploadText as text } from "@/lib/text/desk-upload";
import { UploadForm } from "./upload-form";

/** The box that takes a referat in, beside what happens to it then. */
export function UploadSection() {
  return (
    <section className="block--tight" aria-labelledby="upload">
      <div className="columns columns--with-aside">
        <div>
          <div className="section-head">
            <h2 id="upload">{text.box}</h2>
          </div>
          <UploadForm />
        </div>
        <aside aria-labelledby="upload-derefter">
          <h2 className="heading--small below-3" id="upload-derefter">
            {text.next.heading}
          </h2>
          <ol className="ruled-list">
            {text.next.steps.map(({ name, what }) => (
              <li key={name}>
                <strong>{name}</strong> {what}
              </li>
            ))}
          </ol>
        </aside>
      </div>
    </section>
  );
}
