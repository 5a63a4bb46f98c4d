import { type FocusEvent, type KeyboardEvent, type RefObject, type SyntheticEvent, useEffect, useRef, useState } from "react";

/** What a form takes to save itself. `isWaiting` while something is changed and not sent; `sent` is to be called when the form goes. */
type SaveWhenLeft = {
  isWaiting: boolean;
  sent: () => void;
  form: {
    ref: RefObject<HTMLFormElement | null>;
    onKeyDown: (event: KeyboardEvent) => void;
    onPointerDown: () => void;
    onChange: (event: SyntheticEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
};

/**
 * Saves a field when it was changed and is left, and a choice at once when it is made with the mouse. Every press of an arrow is a choice to a browser,
 * so what is chosen with keys waits until the field is left. What is changed while the last change is on its way follows it.
 */
export function useSaveWhenLeft(isSending: boolean): SaveWhenLeft {
  const ref = useRef<HTMLFormElement>(null);
  const [isWaiting, setWaiting] = useState(false);
  const keyed = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    // The style sheet takes the button away that is not needed then.
    if (ref.current) ref.current.dataset.saves = "itself";
  }, []);
  useEffect(() => {
    if (!isSending && left.current) ref.current?.requestSubmit();
  }, [isSending]);
  const leave = () => {
    left.current = true;
    if (!isSending) ref.current?.requestSubmit();
  };
  return {
    isWaiting,
    sent: () => {
      left.current = false;
      setWaiting(false);
    },
    form: {
      ref,
      onKeyDown: ({ key }) => {
        keyed.current = key !== "Enter";
      },
      onPointerDown: () => {
        keyed.current = false;
      },
      onChange: ({ target }) => {
        setWaiting(true);
        if (target instanceof HTMLSelectElement && !keyed.current) leave();
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        keyed.current = false;
        if (isWaiting && !currentTarget.contains(relatedTarget)) leave();
      },
    },
  };
}
